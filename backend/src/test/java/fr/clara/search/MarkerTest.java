package fr.clara.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.clara.search.Highlight.Piece;
import fr.clara.search.Highlight.Place;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.NetworkRecord;
import fr.clara.shared.Reference;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MarkerTest {

  private static final Words WORDS = new Words();

  record Study(LocalizedText name, List<LocalizedText> texts, Reference partner) {}

  private static final Listing<NetworkRecord, Study> STUDIES =
      new Listing<>(
          Kind.PROJECTS,
          NetworkRecord.class,
          Study.class,
          study -> Stream.of(study.name()),
          List.of(),
          List.of());

  private static final Study STUDY =
      new Study(
          LocalizedText.same("SIGEXPOSOME"),
          List.of(
              text(
                  "Une étude. Les expositions viticoles et l'exposition domestique.",
                  "A study of exposures in vineyards.")),
          new Reference(
              "hcl", Kind.INSTITUTIONS, text("Hospices civils de Lyon", "Lyon hospitals")));

  private static LocalizedText text(String french, String english) {
    return LocalizedText.of(Map.of("fr", french, "en", english));
  }

  @Test
  void a_word_is_marked_in_all_its_forms_in_the_sentence_that_has_most_of_them() {
    var found = all("exposition là");
    assertEquals(List.of("expositions", "l'exposition"), marked(found.get(0)));
    assertEquals(Place.TEXT, found.get(0).in());
    assertEquals("fr", found.get(0).language());
    assertEquals(
        "Les expositions viticoles et l'exposition domestique.",
        String.join("", found.get(0).pieces().stream().map(Piece::text).toList()));
  }

  @Test
  void the_last_word_may_be_unfinished_and_the_others_may_not() {
    assertEquals(List.of("Hospices"), marked(all("hosp").get(0)));
    assertEquals(List.of("Lyon"), marked(all("hosp lyon").get(0)));
  }

  @Test
  void a_phrase_is_marked_where_its_words_stand_side_by_side() {
    assertEquals(List.of("civils", "de", "Lyon"), marked(all("\"civils de Lyon\"").get(0)));
    assertEquals(List.of(), all("\"Lyon civils\""));
  }

  @Test
  void a_mistake_is_marked_where_that_is_what_was_looked_for() {
    assertEquals(List.of(), all("hospises x"));
    assertEquals(List.of("Hospices"), marked(alike("hospises").get(0)));
  }

  @Test
  void what_is_the_same_in_all_languages_is_of_none() {
    assertNull(all("sigexposome").get(0).language());
    assertEquals(Place.NAME, all("sigexposome").get(0).in());
  }

  @Test
  void a_name_is_told_from_the_names_of_what_is_referred_to() {
    assertEquals(List.of("fr", "en"), all("lyon").stream().map(Highlight::language).toList());
    assertEquals(Place.RELATED, all("lyon").get(0).in());
  }

  @Test
  void three_passages_of_a_language_are_enough() {
    var texts = IntStream.range(0, 5).mapToObj(number -> text("lyon " + number, "x"));
    var study = new Study(LocalizedText.same("A"), texts.toList(), null);
    var marker = SearchedWords.of(WORDS, "lyon").all(WORDS, Fields.FAMILIES).marker();
    assertEquals(3, marker.of(STUDIES, study).size());
  }

  private static List<Highlight> all(String words) {
    return SearchedWords.of(WORDS, words).all(WORDS, Fields.FAMILIES).marker().of(STUDIES, STUDY);
  }

  private static List<Highlight> alike(String words) {
    return SearchedWords.of(WORDS, words).alike(WORDS, Fields.FAMILIES).marker().of(STUDIES, STUDY);
  }

  private static List<String> marked(Highlight highlight) {
    return highlight.pieces().stream().filter(Piece::match).map(Piece::text).toList();
  }
}
