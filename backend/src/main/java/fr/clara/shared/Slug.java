package fr.clara.shared;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A public identifier: lower-case words of ASCII letters and digits joined by hyphens. The word
 * that filters keep for records stating nothing is none.
 */
@Size(max = 80)
@Pattern(regexp = "(?!not-stated$)[a-z0-9]+(-[a-z0-9]+)*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface Slug {
  String message() default "{fr.clara.slug}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
