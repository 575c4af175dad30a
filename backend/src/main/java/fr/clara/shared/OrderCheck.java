package fr.clara.shared;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the two components and says of the later one that it comes too early. */
public class OrderCheck implements ConstraintValidator<InOrder, Record> {

  /** Found by reflection once a class: they are asked for at every record that is written. */
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents())
              .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
      };

  private InOrder order;

  @Override
  public void initialize(InOrder annotation) {
    order = annotation;
  }

  @Override
  public boolean isValid(Record value, ConstraintValidatorContext context) {
    if (inOrder(component(value, order.first()), component(value, order.then()))) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(order.message())
        .addPropertyNode(order.then())
        .addConstraintViolation();
    return false;
  }

  private static boolean inOrder(Object first, Object then) {
    if (first == null || then == null) {
      return true;
    }
    return first instanceof Instant begins
        ? begins.isBefore((Instant) then)
        : !((PartialDate) then).isBefore((PartialDate) first);
  }

  private static Object component(Record value, String name) {
    var accessor = ACCESSORS.get(value.getClass()).get(name);
    if (accessor == null) {
      throw new IllegalStateException(value.getClass() + " has no component " + name);
    }
    try {
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
