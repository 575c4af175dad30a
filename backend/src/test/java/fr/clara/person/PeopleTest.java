package fr.clara.person;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.clara.person.PersonApi.InvolvementInput;
import fr.clara.person.PersonApi.PositionInput;
import fr.clara.shared.LocalizedText;
import fr.clara.source.SourceApi.CitationInput;
import fr.clara.testing.NetworkTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown of people, and what is not. */
@NetworkTest
class PeopleTest {

  @Inject Validator validator;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/people",
        "/api/v1/people?format=csv",
        "/api/v1/people/p-00000000",
        "/api/v1/people/p-00000000/history",
        "/people",
        "/people/p-00000000",
        "/people?q=durand",
        "/people/p-00000000/history",
        "/en/people",
        "/en/people/p-00000000"
      })
  void no_answer_about_people_is_for_search_engines(String path) {
    given().accept("*/*").get(path).then().header("X-Robots-Tag", equalTo("noindex"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/projects", "/en/events", "/api/v1/projects"})
  void other_answers_are_for_search_engines(String path) {
    get(path).then().header("X-Robots-Tag", nullValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Directrice, a.b@exemple.fr",
        "Directrice, 04 37 90 17 10",
        "Directrice, +33 (0)4.37.90.17.10",
        "Directrice 0437901710"
      })
  void an_office_holds_no_way_to_reach_the_person(String office) {
    assertFalse(validator.validate(input("Ada Durand", office)).isEmpty());
    assertFalse(
        validator
            .validate(
                new InvolvementInput("p-00000000", Capacity.SPEAKER, LocalizedText.same(office)))
            .isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada.durand@exemple.fr", "Ada Durand 0437901710", " "})
  void a_name_is_a_name(String name) {
    assertFalse(validator.validate(input(name, "Directrice")).isEmpty());
  }

  @Test
  void a_name_and_an_office_are_enough() {
    assertEquals(0, validator.validate(input("Ada Durand", "Présidente 2015-2018")).size());
  }

  private static PersonApi.Input input(String name, String office) {
    return new PersonApi.Input(
        "p-00000000",
        name,
        List.of(new PositionInput(LocalizedText.same(office), "clara", null, null, null)),
        PublicBasis.PUBLIC_OFFICE,
        List.of(),
        List.of(new CitationInput("entretien-quebec", "Introduction")));
  }
}
