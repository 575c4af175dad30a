package fr.clara.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.changes.ChangeTable.Key;
import fr.clara.shared.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RedactionTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Key REFERRING = new Key(Kind.PROJECTS, "fastracs");
  private static final Key OTHER = new Key(Kind.PROJECTS, "hygee");

  private static Redaction of(String... names) {
    return new Redaction(Kind.PEOPLE, "p-00000000", List.of(names), Set.of(REFERRING));
  }

  private static String redacted(Redaction redaction, Key record, String snapshot)
      throws JsonProcessingException {
    return redaction
        .of(record, JSON.readTree(snapshot.replace('\'', '"')))
        .toString()
        .replace('"', '\'');
  }

  @Test
  void a_reference_goes_with_the_texts_beside_it() throws Exception {
    assertEquals(
        "{'people':[{'person':null,'withheld':true,'capacity':'leader','office':null}],'x':1}",
        redacted(
            of("Ada Durand"),
            OTHER,
            "{'people':[{'person':{'id':'p-00000000','kind':'people','label':{'fr':'Ada Durand'}},"
                + "'withheld':false,'capacity':'leader','office':{'fr':'Directrice'}}],'x':1}"));
  }

  @Test
  void other_references_stay() throws Exception {
    String snapshot = "{'person':{'id':'p-11111111','kind':'people'},'office':{'fr':'Directrice'}}";
    assertEquals(snapshot, redacted(of("Ada Durand"), OTHER, snapshot));
  }

  @Test
  void a_reference_in_an_array_of_them_is_taken_out() throws Exception {
    assertEquals(
        "{'named':[{'id':'p-1','kind':'people'}]}",
        redacted(
            of("Ada Durand"),
            OTHER,
            "{'named':[{'id':'p-00000000','kind':'people'},{'id':'p-1','kind':'people'}]}"));
  }

  @ParameterizedTest
  @CsvSource({
    "Avec Ada Durand hier., Avec […] hier.",
    "avec ADA DURAND, avec […]",
    "La Pre Durand, La Pre Durand",
    "Ada Durandal, Ada Durandal"
  })
  void the_whole_name_is_blotted_out_of_any_text(String text, String left) throws Exception {
    assertEquals(
        "{'summary':{'fr':'" + left + "'}}",
        redacted(of("Ada Durand"), OTHER, "{'summary':{'fr':'" + text + "'}}"));
  }

  @ParameterizedTest
  @CsvSource({"La Pre Durand, La Pre […]", "Durandal, Durandal", "Ada, Ada"})
  void words_of_the_name_are_blotted_out_of_what_referred_to_it(String text, String left)
      throws Exception {
    assertEquals(
        "{'summary':{'fr':'" + left + "'}}",
        redacted(of("Ada Durand"), REFERRING, "{'summary':{'fr':'" + text + "'}}"));
  }

  @Test
  void a_name_of_short_words_blots_out_nothing_else() throws Exception {
    assertEquals("{'a':'Li et Wu'}", redacted(of("Li Wu"), REFERRING, "{'a':'Li et Wu'}"));
    assertEquals("{'a':'[…]'}", redacted(of("Li Wu"), REFERRING, "{'a':'Li Wu'}"));
  }

  @Test
  void of_a_name_that_begins_with_another_nothing_stays() throws Exception {
    assertEquals(
        "{'a':'La Pre […]'}",
        redacted(of("Ada Durand", "Ada Durand-Petit"), REFERRING, "{'a':'La Pre Durand-Petit'}"));
  }

  @Test
  void a_tombstone_stays_one() {
    assertNull(of("Ada Durand").of(REFERRING, null));
  }
}
