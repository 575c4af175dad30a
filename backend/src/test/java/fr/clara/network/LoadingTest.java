package fr.clara.network;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clara.axis.Axis;
import fr.clara.institution.Institution;
import fr.clara.testing.NetworkTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
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
  void loading_creates_what_is_missing() {
    String id = "bio-informatique-modelisation";
    QuarkusTransaction.requiringNew().run(() -> Axis.findById(id).delete());
    assertEquals(1, loader.load());
    get("/api/v1/axes/" + id).then().statusCode(200).body("id", equalTo(id));
  }

  private static void setTown(String town) {
    QuarkusTransaction.requiringNew()
        .run(() -> Institution.<Institution>findById("clara").town = town);
  }
}
