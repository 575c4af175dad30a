package fr.clara.person;

import fr.clara.shared.LocalizedText;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** A text about a person that holds neither an e-mail address nor a telephone number. */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoContact.Check.class)
public @interface NoContact {

  String message() default "must hold no e-mail address and no telephone number";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** An at sign, or as many digits as a telephone number has, whatever stands between them. */
  final class Check implements ConstraintValidator<NoContact, LocalizedText> {

    private static final Pattern CONTACT = Pattern.compile("@|(\\d[\\s.()/-]*){9,}");

    @Override
    public boolean isValid(LocalizedText text, ConstraintValidatorContext context) {
      return text == null
          || text.texts().values().stream().noneMatch(words -> CONTACT.matcher(words).find());
    }
  }
}
