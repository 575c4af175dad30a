package fr.clara.institution;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** An identifier has the form and the check characters of its register. */
@Constraint(validatedBy = Identified.Check.class)
@Target(TYPE)
@Retention(RUNTIME)
@interface Identified {
  String message() default "{fr.clara.identifier}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Asks the register's rule, and says of the value that it breaks it. */
  class Check implements ConstraintValidator<Identified, InstitutionApi.Identifier> {

    @Override
    public boolean isValid(
        InstitutionApi.Identifier identifier, ConstraintValidatorContext context) {
      if (identifier.scheme() == null
          || identifier.value() == null
          || identifier.scheme().accepts(identifier.value())) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate("{fr.clara.identifier}")
          .addPropertyNode("value")
          .addConstraintViolation();
      return false;
    }
  }
}
