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
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** CLARA's own data is loaded once; what an editor did since stays done. */
@NetworkTest
class LoadingTest {

  private static final long HELD_MILLISECONDS = 6_000;

  @Inject NetworkLoader loader;
  @Inject DataSource connections;

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

  /** Longer than an editor would. */
  @Test
  void instances_that_start_together_wait_for_each_other() throws Exception {
    var later = CompletableFuture.delayedExecutor(HELD_MILLISECONDS, TimeUnit.MILLISECONDS);
    try (var other = connections.getConnection();
        var statement = other.createStatement()) {
      statement.execute("select pg_advisory_lock(hashtextextended('loading', 0))");
      var loaded = CompletableFuture.runAsync(() -> free(statement), later);
      assertEquals(0, loader.load());
      loaded.join();
    }
  }

  private static void free(Statement lock) {
    try {
      lock.execute("select pg_advisory_unlock_all()");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
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
