package fr.clara.security;

import fr.clara.transfer.Format;
import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that the API can be asked for, in the contract or not.
 *
 * @param method of HTTP
 * @param path its template, such as /api/v1/projects/{id}
 * @param produces the form of its answer
 * @param consumes the form of what is sent
 */
record Operation(String method, String path, String produces, String consumes) {

  static List<Operation> all() {
    return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(Bean::getBeanClass)
        .filter(type -> type.isAnnotationPresent(Path.class))
        .distinct()
        .flatMap(Operation::of)
        .distinct()
        .toList();
  }

  private static Stream<Operation> of(Class<?> resource) {
    return Stream.of(resource.getMethods())
        .filter(method -> !method.isBridge())
        .flatMap(method -> verb(method).stream().map(verb -> of(verb, resource, method)));
  }

  private static Optional<String> verb(Method method) {
    return Stream.of(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .flatMap(Stream::ofNullable)
        .map(HttpMethod::value)
        .findFirst();
  }

  private static Operation of(String verb, Class<?> resource, Method method) {
    var produces = method.getAnnotation(Produces.class);
    var consumes = method.getAnnotation(Consumes.class);
    return new Operation(
        verb,
        path(resource.getAnnotation(Path.class), method.getAnnotation(Path.class)),
        produces == null ? MediaType.APPLICATION_JSON : produces.value()[0].replaceAll(";.*", ""),
        consumes == null ? MediaType.APPLICATION_JSON : consumes.value()[0]);
  }

  private static String path(Path... parts) {
    return Stream.of(parts)
        .flatMap(Stream::ofNullable)
        .flatMap(part -> Stream.of(part.value().split("/")))
        .filter(segment -> !segment.isEmpty())
        .collect(Collectors.joining("/", "/", ""));
  }

  boolean reads() {
    return HttpMethod.GET.equals(method);
  }

  @Override
  public String toString() {
    return method + " " + path + (produces.equals(Format.ICS.type()) ? " as a calendar" : "");
  }
}
