package fr.clara.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** A text people read, by language; French is always there. */
@Schema(
    type = SchemaType.OBJECT,
    description = "Text by language (ISO 639-1). French is always there, English nearly always.",
    requiredProperties = "fr",
    additionalProperties = String.class,
    properties = {
      @SchemaProperty(name = "fr", type = SchemaType.STRING, description = "French"),
      @SchemaProperty(name = "en", type = SchemaType.STRING, description = "English")
    })
public record LocalizedText(@JsonValue @Schema(hidden = true) SortedMap<String, String> texts) {

  private static final int LONGEST = 10_000;
  private static final Comparator<String> FRENCH_FIRST = LocalizedText::frenchFirst;

  public LocalizedText {
    var ordered = new TreeMap<String, String>(FRENCH_FIRST);
    ordered.putAll(texts);
    texts = Collections.unmodifiableSortedMap(ordered);
  }

  /**
   * @throws IllegalArgumentException without French, with a language that is not two letters, or
   *     with a text that is blank or longer than 10 000 characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LocalizedText of(Map<String, String> texts) {
    if (!texts.containsKey("fr")) {
      throw new IllegalArgumentException("a text needs its French version (fr)");
    }
    texts.forEach(LocalizedText::check);
    var ordered = new TreeMap<String, String>(FRENCH_FIRST);
    ordered.putAll(texts);
    return new LocalizedText(ordered);
  }

  /** The same word in every language: an acronym, a proper name. */
  public static LocalizedText same(String text) {
    return of(Map.of("fr", text, "en", text));
  }

  /** The same word in every language where there is one. */
  public static LocalizedText sameOrNull(String text) {
    return text == null ? null : same(text);
  }

  public String in(String language) {
    return texts.getOrDefault(language, texts.get("fr"));
  }

  /** Both texts, joined language by language; where one lacks a language its French is taken. */
  public LocalizedText join(String separator, LocalizedText other) {
    var joined = new TreeMap<String, String>();
    texts.keySet().forEach(l -> joined.put(l, in(l) + separator + other.in(l)));
    other.texts.keySet().forEach(l -> joined.put(l, in(l) + separator + other.in(l)));
    return new LocalizedText(joined);
  }

  private static int frenchFirst(String one, String other) {
    boolean french = one.equals("fr");
    return french == other.equals("fr") ? one.compareTo(other) : french ? -1 : 1;
  }

  private static boolean isLanguage(String code) {
    return code.length() == 2 && code.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
  }

  private static void check(String language, String text) {
    if (!isLanguage(language)) {
      throw new IllegalArgumentException("not a language code: " + language);
    }
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("a text has 1 to " + LONGEST + " characters");
    }
  }
}
