package fr.clara.network;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clara.axis.Axis;
import fr.clara.axis.AxisApi;
import fr.clara.institution.Institution;
import fr.clara.source.SourceApi.CitationInput;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CLARA's own data is loaded once; what an editor did since stays done. */
@NetworkTest
class LoadingTest {

  @Inject NetworkLoader loader;

  @Test
  void loading_again_creates_nothing() {
    assertEquals(0, loader.load());
  }

  @Test
  void loading_again_keeps_what_an_editor_changed() {
    setTown("Villeurbanne");
    try {
      loader.load();
      get("/api/v1/institutions/clara").then().body("town", equalTo("Villeurbanne"));
    } finally {
      setTown("Lyon");
    }
  }

  @Test
  void loading_leaves_withdrawn_what_was_withdrawn() {
    String id = "bio-informatique-modelisation";
    Axis axis = Axis.findById(id);
    QuarkusTransaction.requiringNew().run(() -> Axis.findById(id).delete());
    try {
      assertEquals(0, loader.load());
      get("/api/v1/axes/" + id).then().statusCode(404);
    } finally {
      QuarkusTransaction.requiringNew().run(() -> restore(axis));
    }
  }

  private static void restore(Axis withdrawn) {
    var axis = new Axis();
    axis.id = withdrawn.id;
    axis.apply(
        new AxisApi.Input(
            withdrawn.id,
            withdrawn.name,
            withdrawn.rank,
            withdrawn.topics,
            List.of(new CitationInput("presentation-2003-2017", "Axes scientifiques"))));
    axis.persist();
  }

  private static void setTown(String town) {
    QuarkusTransaction.requiringNew()
        .run(() -> Institution.<Institution>findById("clara").town = town);
  }
}
