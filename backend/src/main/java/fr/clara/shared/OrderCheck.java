package fr.clara.shared;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.RecordComponent;
import java.time.Instant;

/** Compares the two components and says of the later one that it comes too early. */
public class OrderCheck implements ConstraintValidator<InOrder, Record> {

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
    for (var component : value.getClass().getRecordComponents()) {
      if (component.getName().equals(name)) {
        return read(component, value);
      }
    }
    throw new IllegalStateException(value.getClass() + " has no component " + name);
  }

  private static Object read(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
