package fr.clara.charts;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.search.Listings;
import fr.clara.shared.Kind;
import fr.clara.writing.Kinds;
import fr.clara.writing.Records;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** Records of a test, under identifiers that no other test has, and gone when it ends. */
@ApplicationScoped
class ChartRecords {

  private static final List<?> SOURCES =
      List.of(Map.of("source", "entretien-quebec", "place", "Introduction"));

  private final Records records;
  private final Kinds kinds;
  private final Listings listings;
  private final Session session;
  private final ObjectMapper json;
  private final Deque<RecordKey> created = new ArrayDeque<>();
  private int test;

  ChartRecords(
      Records records, Kinds kinds, Listings listings, Session session, ObjectMapper json) {
    this.records = records;
    this.kinds = kinds;
    this.listings = listings;
    this.session = session;
    this.json = json;
  }

  void begin() {
    test++;
  }

  /** The identifier that a word of a test stands for. */
  String id(String word) {
    return "chart-%d-%s".formatted(test, word);
  }

  String institution(String word, Map<String, ?> stated) {
    return create(
        Kind.INSTITUTIONS, word, with(Map.of("name", text(word), "type", "company"), stated));
  }

  String institution(String word) {
    return institution(word, Map.of());
  }

  String project(String word, Map<String, ?> stated) {
    return create(Kind.PROJECTS, word, with(Map.of("title", text(word)), stated));
  }

  String grant(String word, String project, Map<String, ?> stated) {
    return create(Kind.GRANTS, word, with(Map.of("project", project), stated));
  }

  String create(Kind kind, String word, Map<String, ?> stated) {
    var input = with(Map.of("id", id(word), "sources", SOURCES), stated);
    QuarkusTransaction.requiringNew()
        .run(() -> records.create(kinds.of(kind), json.valueToTree(input)));
    created.push(new RecordKey(kind, id(word)));
    return id(word);
  }

  static Map<String, String> text(String text) {
    return Map.of("fr", text);
  }

  private static Map<String, Object> with(Map<String, ?> some, Map<String, ?> others) {
    var all = new HashMap<String, Object>(some);
    all.putAll(others);
    return all;
  }

  /** Withdraws one. */
  void withdraw(Kind kind, String id) {
    var key = new RecordKey(kind, id);
    created.remove(key);
    QuarkusTransaction.requiringNew().run(() -> remove(key));
  }

  /** Withdraws all, the last first. */
  void end() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              while (!created.isEmpty()) {
                remove(created.pop());
              }
            });
  }

  private void remove(RecordKey key) {
    var entity =
        listings.all().stream().filter(l -> l.kind() == key.kind()).findFirst().orElseThrow();
    session.remove(session.find(entity.entity(), key.id()));
    session.flush();
  }
}
