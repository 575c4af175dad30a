package fr.clara.institution;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import java.math.BigInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "Register that gives identifiers to institutions: the Research Organization Registry, the"
            + " French registers of research units (RNSR), of companies (SIREN), of their"
            + " establishments (SIRET) and of health establishments (FINESS)")
public enum IdentifierScheme implements ClosedList {
  ROR("0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}", IdentifierScheme::isRor),
  RNSR("[0-9]{9}[A-Z]", IdentifierScheme::isRnsr),
  SIREN("[0-9]{9}", IdentifierScheme::isLuhn),
  SIRET("[0-9]{14}", IdentifierScheme::isSiret),
  FINESS("[0-9]{9}", IdentifierScheme::isLuhn);

  private static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
  private static final int ROR_DIGITS = 2;
  private static final String LA_POSTE = "356000000";

  private final Pattern form;
  private final Predicate<String> check;

  IdentifierScheme(String form, Predicate<String> check) {
    this.form = Pattern.compile(form);
    this.check = check;
  }

  /** Whether a text is an identifier of the register, by its form and its check characters. */
  boolean accepts(String text) {
    return form.matcher(text).matches() && check.test(text);
  }

  /** Two digits of ISO 7064 mod 97-10 after a number in base 32. */
  private static boolean isRor(String text) {
    String number = text.substring(0, text.length() - ROR_DIGITS);
    var value = BigInteger.ZERO;
    for (char c : number.toCharArray()) {
      value = value.shiftLeft(5).add(BigInteger.valueOf(BASE_32.indexOf(c)));
    }
    int rest = value.multiply(BigInteger.valueOf(100)).mod(NINETY_SEVEN).intValue();
    return Integer.parseInt(text.substring(number.length())) == 98 - rest;
  }

  /** The letter is the rest of the number divided by 23. */
  private static boolean isRnsr(String text) {
    int letter = text.length() - 1;
    return LETTERS.charAt(Integer.parseInt(text.substring(0, letter)) % LETTERS.length())
        == text.charAt(letter);
  }

  /** The establishments of La Poste are too many for the usual key. */
  private static boolean isSiret(String text) {
    boolean ofLaPoste = text.startsWith(LA_POSTE);
    return isLuhn(text) || ofLaPoste && text.chars().map(c -> c - '0').sum() % 5 == 0;
  }

  private static boolean isLuhn(String digits) {
    int sum =
        IntStream.range(0, digits.length())
            .map(
                i -> {
                  int digit = digits.charAt(digits.length() - 1 - i) - '0';
                  int weighed = digit * (1 + i % 2);
                  return weighed > 9 ? weighed - 9 : weighed;
                })
            .sum();
    return sum % 10 == 0;
  }

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
