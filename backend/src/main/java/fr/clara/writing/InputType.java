package fr.clara.writing;

import fr.clara.shared.Kind;
import fr.clara.shared.RefersTo;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;

/**
 * The type of a place in what is written: a plain value, a reference, a record of such, or a list.
 *
 * @param type the class of the value, of an entry when it is a list
 * @param list whether it is a list
 * @param target the kind of record that it refers to, null when it is no reference
 */
public record InputType(Class<?> type, boolean list, Kind target) {

  /** A named place. */
  public record Member(String name, InputType type) {}

  /** Found by reflection once a class: they are asked for at every record that is written. */
  private static final ClassValue<List<Member>> MEMBERS =
      new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> input) {
          return Stream.of(input.getRecordComponents())
              .map(component -> new Member(component.getName(), of(component)))
              .toList();
        }
      };

  /** The places of a record. */
  public static List<Member> members(Class<?> input) {
    return MEMBERS.get(input);
  }

  private static InputType of(RecordComponent component) {
    AnnotatedType type = component.getAnnotatedType();
    return type instanceof AnnotatedParameterizedType list
        ? entry(list.getAnnotatedActualTypeArguments()[0], true)
        : entry(type, false);
  }

  private static InputType entry(AnnotatedType type, boolean list) {
    var reference = type.getAnnotation(RefersTo.class);
    return new InputType(raw(type.getType()), list, reference == null ? null : reference.value());
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
  }

  /** The type of one entry. */
  public InputType one() {
    return new InputType(type, false, target);
  }

  /** Whether a value has places of its own. */
  public boolean nested() {
    return Values.isNested(type);
  }
}
