package fr.clara.shared;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * One component of a record does not come before another, where both are stated. Dates are compared
 * as precisely as both are known, instants must differ.
 */
@Constraint(validatedBy = OrderCheck.class)
@Repeatable(InOrder.List.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface InOrder {
  String first();

  String then();

  String message() default "{fr.clara.order}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Several pairs of one record. */
  @Target(TYPE)
  @Retention(RUNTIME)
  @interface List {
    InOrder[] value();
  }
}
