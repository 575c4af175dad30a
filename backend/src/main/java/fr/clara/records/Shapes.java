package fr.clara.records;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** Puts together what a single record shows. */
final class Shapes {

  private Shapes() {}

  /** The same statements, with relations in the component that is unwrapped. */
  static <V> V with(Object relations, V statements, Class<V> shape) {
    var components = shape.getRecordComponents();
    var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        var accessor = components[i].getAccessor();
        values[i] =
            accessor.isAnnotationPresent(JsonUnwrapped.class)
                ? relations
                : accessor.invoke(statements);
      }
      return shape.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
