package fr.clara.writing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.shared.Fault;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Refuses members that are neither written nor shown: a misspelt one is a mistake, never ignored.
 */
final class KnownMembers {

  private static final ClassValue<Map<String, Class<?>>> SHOWN =
      new ClassValue<>() {
        @Override
        protected Map<String, Class<?>> computeValue(Class<?> shape) {
          return shown(shape);
        }
      };

  private KnownMembers() {}

  static void check(
      JsonNode node, Class<?> input, Class<?> shape, String pointer, Consumer<Fault> faults) {
    var shown = SHOWN.get(shape);
    var written = new HashMap<String, InputType>();
    InputType.members(input).forEach(member -> written.put(member.name(), member.type()));
    for (var member : node.properties()) {
      String name = member.getKey();
      String place = pointer + "/" + Pointers.escape(name);
      InputType type = written.get(name);
      if (type == null && !shown.containsKey(name)) {
        faults.accept(Fault.at(place, "unknown-member"));
      } else if (type != null && type.nested()) {
        Class<?> inner = shown.getOrDefault(name, type.type());
        entries(member.getValue(), type, inner, place, faults);
      }
    }
  }

  private static void entries(
      JsonNode node, InputType type, Class<?> shape, String pointer, Consumer<Fault> faults) {
    if (node.isObject()) {
      check(node, type.type(), shape, pointer, faults);
    } else if (node.isArray() && type.list()) {
      for (int i = 0; i < node.size(); i++) {
        entries(node.get(i), type.one(), shape, pointer + "/" + i, faults);
      }
    }
  }

  private static Map<String, Class<?>> shown(Class<?> shape) {
    var members = new HashMap<String, Class<?>>();
    if (shape.isRecord()) {
      for (RecordComponent component : shape.getRecordComponents()) {
        if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
          members.putAll(shown(component.getType()));
        } else {
          members.put(component.getName(), entry(component.getGenericType()));
        }
      }
    }
    return members;
  }

  private static Class<?> entry(Type type) {
    return type instanceof ParameterizedType list
        ? entry(list.getActualTypeArguments()[0])
        : (Class<?>) type;
  }
}
