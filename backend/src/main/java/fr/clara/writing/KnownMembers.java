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

  private static final ClassValue<Map<String, InputType>> WRITTEN =
      new ClassValue<>() {
        @Override
        protected Map<String, InputType> computeValue(Class<?> input) {
          var members = new HashMap<String, InputType>();
          InputType.members(input).forEach(member -> members.put(member.name(), member.type()));
          return members;
        }
      };

  private KnownMembers() {}

  static void check(
      JsonNode node, Class<?> input, Class<?> shape, String pointer, Consumer<Fault> faults) {
    var shown = SHOWN.get(shape);
    var written = WRITTEN.get(input);
    for (var member : node.properties()) {
      String name = member.getKey();
      InputType type = written.get(name);
      if (type == null && !shown.containsKey(name)) {
        faults.accept(Fault.at(place(pointer, name), "unknown-member"));
      } else if (type != null && type.nested()) {
        Class<?> inner = shown.getOrDefault(name, type.type());
        entries(member.getValue(), type, inner, place(pointer, name), faults);
      }
    }
  }

  private static String place(String pointer, String name) {
    return pointer + "/" + Pointers.escape(name);
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
