package fr.clara.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.stream.Stream;

/** The resources of one release. */
record Resources(List<JsonNode> all) {

  /** The only one of that kind and name. */
  JsonNode get(String kind, String name) {
    var found = of(kind).filter(one -> one.at("/metadata/name").textValue().equals(name)).toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(found.size() + " of " + kind + " " + name);
    }
    return found.get(0);
  }

  Stream<JsonNode> of(String kind) {
    return all.stream().filter(one -> one.get("kind").textValue().equals(kind));
  }

  boolean has(String kind) {
    return of(kind).findAny().isPresent();
  }

  /** What runs: the component's only container. */
  JsonNode container(String component) {
    return pod(component).at("/containers/0");
  }

  JsonNode pod(String component) {
    return get("Deployment", "clara-" + component).at("/spec/template/spec");
  }

  /** A setting of a component: a value, or where it is taken from; missing where it is not set. */
  JsonNode setting(String component, String name) {
    return stream(container(component).get("env"))
        .filter(one -> one.get("name").textValue().equals(name))
        .findFirst()
        .map(one -> one.has("value") ? one.get("value") : one.at("/valueFrom/secretKeyRef"))
        .orElse(MissingNode.getInstance());
  }

  static Stream<JsonNode> stream(JsonNode list) {
    return Stream.iterate(0, n -> n < list.size(), n -> n + 1).map(list::get);
  }

  static String name(JsonNode resource) {
    return resource.get("kind").textValue() + " " + resource.at("/metadata/name").textValue();
  }
}
