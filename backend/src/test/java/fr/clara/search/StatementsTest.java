package fr.clara.search;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.shared.Kind;
import fr.clara.testing.NetworkTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However many records an answer shows, they are asked of the database together. */
@NetworkTest
class StatementsTest {

  /** A statement for the rows and one for each table that hangs on them or is named by them. */
  private static final int MOST_OF_A_LIST = 15;

  /** A record's page shows the records that name it, too. */
  private static final int MOST_OF_A_RECORD = 30;

  private static int asked;

  @Inject SessionFactory sessions;

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_list_takes_few_statements_however_many_records_it_has(Kind kind) {
    long many = statements("%s?limit=400".formatted(kind.path()));
    assertTrue(many <= MOST_OF_A_LIST, kind + ": " + many + " statements for a list");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_record_takes_a_bounded_number_of_statements(Kind kind) {
    var ids =
        get("%s?limit=500".formatted(kind.path())).jsonPath().getList("items.id", String.class);
    long most = 0;
    for (String id : ids) {
      most = Math.max(most, statements(kind.path() + "/" + id));
    }
    assertTrue(most <= MOST_OF_A_RECORD, kind + ": " + most + " statements for a record");
  }

  private long statements(String path) {
    var statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    // Asked as nobody asked before: what is answered from memory takes no statement.
    asked++;
    given().accept("application/json;q=0." + asked).get(path).then().statusCode(200);
    return statistics.getPrepareStatementCount();
  }
}
