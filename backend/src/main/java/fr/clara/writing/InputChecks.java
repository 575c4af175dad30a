package fr.clara.writing;

import fr.clara.shared.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;

/** What a written form breaks by itself: bounds, forms, the order of dates. */
@ApplicationScoped
class InputChecks {

  /** The message of each constraint and which of its attributes the message takes. */
  private record Words(String key, List<String> attributes) {}

  private static final Map<String, Words> WORDS =
      Map.ofEntries(
          words("NotNull", "required"),
          words("NotEmpty", "not-empty"),
          words("NotBlank", "not-blank"),
          words("Size", "size", "min", "max"),
          words("Slug", "slug"),
          words("RefersTo", "slug"),
          words("Pattern", "pattern", "regexp"),
          words("Positive", "positive"),
          words("PositiveOrZero", "positive-or-zero"),
          words("Max", "at-most", "value"),
          words("DecimalMax", "at-most", "value"),
          words("DecimalMin", "at-least", "value"),
          words("Digits", "digits", "integer", "fraction"),
          words("InOrder", "order"),
          words("NoContact", "no-contact"),
          words("Identified", "checksum"));

  private final Validator validator;

  InputChecks(Validator validator) {
    this.validator = validator;
  }

  List<Fault> faults(Object input) {
    return validator.validate(input).stream()
        .map(InputChecks::fault)
        .distinct()
        .sorted((one, other) -> one.pointer().compareTo(other.pointer()))
        .toList();
  }

  private static Fault fault(ConstraintViolation<?> violation) {
    var constraint = violation.getConstraintDescriptor();
    String name = constraint.getAnnotation().annotationType().getSimpleName();
    var words = WORDS.get(name);
    if (words == null) {
      throw new IllegalStateException("No words for the constraint " + name);
    }
    return Fault.at(
        Pointers.of(violation.getPropertyPath()),
        words.key(),
        words.attributes().stream().map(constraint.getAttributes()::get).toArray());
  }

  private static Map.Entry<String, Words> words(
      String constraint, String key, String... attributes) {
    return Map.entry(constraint, new Words(key, List.of(attributes)));
  }
}
