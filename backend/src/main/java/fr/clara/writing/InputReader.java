package fr.clara.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.clara.problem.ProblemException;
import fr.clara.shared.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is sent of a record and says everything that is wrong with it at once. */
@ApplicationScoped
public class InputReader {

  private static final ClassValue<Constructor<?>> CONSTRUCTORS =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
          var types = Stream.of(type.getRecordComponents()).map(RecordComponent::getType);
          try {
            return type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
          } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is no record", e);
          }
        }
      };

  private final Values values;
  private final InputChecks checks;

  InputReader(ObjectMapper json, InputChecks checks) {
    this.values = new Values(json);
    this.checks = checks;
  }

  /**
   * What was read.
   *
   * @param input the written form; of no use while there are faults
   * @param faults what is wrong with it by itself, without looking at other records
   */
  public record Read<I>(I input, List<Fault> faults) {

    /**
     * The written form.
     *
     * @throws ProblemException 422 with all that is wrong with it
     */
    I orRefuse() {
      if (!faults.isEmpty()) {
        throw ProblemException.invalidRecord(faults);
      }
      return input;
    }
  }

  /**
   * Reads a written form. A reference may be given as what the API shows of it; members that are
   * shown and not written are passed over; any other is wrong.
   */
  public <I> Read<I> read(JsonNode body, Written<?, I> kind) {
    if (!(body instanceof ObjectNode object)) {
      return new Read<>(null, List.of(Fault.at("", "body")));
    }
    var faults = new ArrayList<Fault>();
    KnownMembers.check(object, kind.input(), kind.listing().shape(), "", faults::add);
    I input = read(object, kind, faults::add);
    var unreadable = faults.stream().map(Fault::pointer).collect(Collectors.toSet());
    checks.faults(input).stream()
        .filter(fault -> unreadable.stream().noneMatch(place -> isWithin(place, fault.pointer())))
        .forEach(faults::add);
    return new Read<>(input, faults);
  }

  /** The written form of what a record stated, without asking whether it could be written today. */
  <I> I reread(JsonNode stated, Written<?, I> kind) {
    return read(stated, kind, fault -> {});
  }

  private <I> I read(JsonNode shown, Written<?, I> kind, Consumer<Fault> faults) {
    return kind.input().cast(record(WrittenForm.of(shown, kind.input()), kind.input(), "", faults));
  }

  private static boolean isWithin(String place, String outer) {
    return place.equals(outer) || place.startsWith(outer + "/");
  }

  private Object record(JsonNode node, Class<?> type, String pointer, Consumer<Fault> faults) {
    if (!node.isObject()) {
      faults.accept(Fault.at(pointer, "an-object"));
      return null;
    }
    var arguments =
        InputType.members(type).stream()
            .map(
                member ->
                    value(
                        node.path(member.name()),
                        member.type(),
                        pointer + "/" + member.name(),
                        faults))
            .toArray();
    return make(type, arguments);
  }

  private Object value(JsonNode node, InputType type, String pointer, Consumer<Fault> faults) {
    if (node.isMissingNode() || node.isNull()) {
      return type.type() == int.class && !type.list() ? missing(pointer, faults) : null;
    }
    if (type.list()) {
      return list(node, type, pointer, faults);
    }
    return type.nested()
        ? record(node, type.type(), pointer, faults)
        : values.read(node, type.type(), pointer, faults);
  }

  private static Object missing(String pointer, Consumer<Fault> faults) {
    faults.accept(Fault.at(pointer, "required"));
    return null;
  }

  private Object list(JsonNode node, InputType type, String pointer, Consumer<Fault> faults) {
    if (!node.isArray()) {
      faults.accept(Fault.at(pointer, "a-list"));
      return null;
    }
    var entries = new ArrayList<Object>();
    for (int i = 0; i < node.size(); i++) {
      entries.add(value(node.get(i), type.one(), pointer + "/" + i, faults));
    }
    return entries;
  }

  /** A number that could not be read is 0, which is not looked at: its fault has been said. */
  private static Object make(Class<?> type, Object[] arguments) {
    var constructor = CONSTRUCTORS.get(type);
    var types = constructor.getParameterTypes();
    for (int i = 0; i < types.length; i++) {
      if (arguments[i] == null && types[i] == int.class) {
        arguments[i] = 0;
      }
    }
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }
}
