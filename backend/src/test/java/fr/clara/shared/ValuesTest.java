package fr.clara.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValuesTest {

  @ParameterizedTest
  @ValueSource(strings = {"2015", "2016-01", "2018-09-28", "2024-02-29", "0001"})
  void a_date_is_as_precise_as_its_source(String text) {
    assertEquals(text, new PartialDate(text).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "15", "2016-13", "2016-1", "2018-02-30", "2018-09-28T00:00", "２０１５", " 2015"})
  void what_is_no_day_of_the_calendar_is_no_date(String text) {
    assertThrows(IllegalArgumentException.class, () -> new PartialDate(text));
  }

  @Test
  void a_text_needs_its_french_version() {
    assertThrows(IllegalArgumentException.class, () -> LocalizedText.of(Map.of("en", "Call")));
    assertThrows(IllegalArgumentException.class, () -> LocalizedText.of(Map.of("fr", " ")));
    assertThrows(
        IllegalArgumentException.class, () -> LocalizedText.of(Map.of("fr", "a", "english", "b")));
  }

  @Test
  void texts_join_language_by_language() {
    var joined =
        LocalizedText.same("FASTRACS")
            .join(" – ", LocalizedText.of(Map.of("fr", "Mobilité", "en", "Mobility")));
    assertEquals(Map.of("fr", "FASTRACS – Mobilité", "en", "FASTRACS – Mobility"), joined.texts());
  }
}
