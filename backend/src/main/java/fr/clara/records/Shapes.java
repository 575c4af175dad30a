package fr.clara.records;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Puts together what a single record shows. */
final class Shapes {

  /**
   * How a record is taken apart and put together.
   *
   * @param accessors of its components, null for the one that is unwrapped
   */
  private record Parts(Constructor<?> constructor, Method[] accessors) {

    static Parts of(Class<?> shape) {
      var components = List.of(shape.getRecordComponents());
      var types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return new Parts(
            shape.getDeclaredConstructor(types),
            components.stream()
                .map(RecordComponent::getAccessor)
                .map(get -> get.isAnnotationPresent(JsonUnwrapped.class) ? null : get)
                .toArray(Method[]::new));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(shape + " is no record", e);
      }
    }
  }

  private static final ClassValue<Parts> PARTS =
      new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> shape) {
          return Parts.of(shape);
        }
      };

  private Shapes() {}

  /** The same statements, with relations in the component that is unwrapped. */
  static <V> V with(Object relations, V statements, Class<V> shape) {
    var parts = PARTS.get(shape);
    var values = new Object[parts.accessors().length];
    try {
      for (int i = 0; i < values.length; i++) {
        var accessor = parts.accessors()[i];
        values[i] = accessor == null ? relations : accessor.invoke(statements);
      }
      return shape.cast(parts.constructor().newInstance(values));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
