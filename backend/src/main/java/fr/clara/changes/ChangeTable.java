package fr.clara.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.shared.CopiedRows;
import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The table of changes. Its rows are written once and never altered, save by an erasure. */
@ApplicationScoped
class ChangeTable {

  /** Any number, as long as nothing else in the database locks it. */
  private static final long LOCK = 0x434c4f47L;

  private static final int AT_ONCE = 500;

  static final String COLUMNS =
      "select revision, number, at, actor, kind, id, operation, snapshot from changes ";

  private final ObjectMapper json;

  ChangeTable(ObjectMapper json) {
    this.json = json;
  }

  /** What a transaction did to one record, in JSON; null and null once it is withdrawn. */
  record Row(Kind kind, String id, Operation operation, String snapshot, String label) {}

  /** A record as the log last saw it, in JSON; the label is null where none was kept. */
  record Seen(String snapshot, String label) {

    static final Seen NEVER = new Seen(null, null);
  }

  /**
   * A revision that this transaction may write; it has no number before its first row. Waits for
   * its turn: whoever has it commits before another reads what it will log, and takes a number. Its
   * instant is that of its turn, so that instants follow revisions.
   *
   * @param highest no number up to that one is taken: readers may know it from before it was lost
   */
  RevisionRows revision(Connection connection, Author author, Clock clock, long highest)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
    }
    return new RevisionRows(connection, author, clock.instant(), highest);
  }

  /**
   * Whether somebody has his turn to write, on any instance. Who has it does not yet show what he
   * writes, though its instant is past.
   */
  static boolean isWritten(Connection connection) throws SQLException {
    String query =
        "select exists (select from pg_locks where locktype = 'advisory' and classid = 0"
            + " and objid = ? and database = (select oid from pg_database"
            + " where datname = current_database()))";
    try (var statement = connection.prepareStatement(query)) {
      statement.setLong(1, LOCK);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }

  /** The rows of one revision. */
  static final class RevisionRows {

    private final Connection connection;
    private final Author author;
    private final Instant at;
    private final long highest;
    private long revision;
    private int count;

    private RevisionRows(Connection connection, Author author, Instant at, long highest) {
      this.highest = highest;
      this.connection = connection;
      this.author = author;
      this.at = at;
    }

    /** The revision's number, 0 when it has no rows. */
    long number() {
      return revision;
    }

    int count() {
      return count;
    }

    void append(List<Row> rows) throws SQLException {
      if (rows.isEmpty()) {
        return;
      }
      if (revision == 0) {
        revision = Math.max(newest(connection), highest) + 1;
        begin();
      }
      String into = "changes (revision, number, at, actor, kind, id, operation, snapshot, label)";
      CopiedRows.add(connection, into, rows, this::values);
    }

    private List<?> values(Row row) {
      return Arrays.asList(
          revision,
          count++,
          at,
          author.name(),
          row.kind().segment(),
          row.id(),
          row.operation().name(),
          row.snapshot(),
          row.label());
    }

    /** What is said of the revision as a whole. */
    private void begin() throws SQLException {
      String insert =
          "insert into revisions (revision, account, undoes, import_id) values (?, ?, ?, ?)";
      try (var statement = connection.prepareStatement(insert)) {
        statement.setLong(1, revision);
        statement.setString(2, author.account());
        statement.setObject(3, author.undoes(), Types.BIGINT);
        statement.setObject(4, author.importing(), Types.BIGINT);
        statement.executeUpdate();
      }
    }
  }

  static long newest(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select coalesce(max(revision), 0) from changes")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** These records as the log last saw them, without those that it has not or are withdrawn. */
  Map<String, Seen> latest(Connection connection, Kind kind, List<String> ids) throws SQLException {
    String query =
        "select distinct on (id) id, snapshot, label from changes where kind = ? and id = any(?)"
            + " order by id, revision desc, number desc";
    var found = new HashMap<String, Seen>();
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, kind.segment());
      statement.setArray(2, connection.createArrayOf("text", ids.toArray()));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          String snapshot = rows.getString("snapshot");
          if (snapshot != null) {
            found.put(rows.getString("id"), new Seen(snapshot, rows.getString("label")));
          }
        }
      }
    }
    return found;
  }

  /** A record that the log knows. */
  record Key(Kind kind, String id) {}

  /** What people called a record, each name once. */
  List<JsonNode> labels(Connection connection, Kind kind, String id) throws SQLException {
    String query =
        "select distinct label::text from changes where kind = ? and id = ? and label is not null";
    var found = new ArrayList<JsonNode>();
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, kind.segment());
      statement.setString(2, id);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(json(rows, "label"));
        }
      }
    }
    return found;
  }

  /** The records of which some snapshot holds a word, whatever its case. */
  List<Key> holding(Connection connection, String word) throws SQLException {
    String query =
        "select distinct kind, id from changes where position(lower(?) in lower(snapshot::text)) > 0";
    var found = new ArrayList<Key>();
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, word);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(new Key(Kind.of(rows.getString("kind")), rows.getString("id")));
        }
      }
    }
    return found;
  }

  /** The only way in which rows are altered: what they say of one record goes. */
  void erase(Connection connection, Redaction redaction) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set local clara.erasing = 'on'");
    }
    leaveTombstone(connection, redaction);
    rewrite(connection, redaction);
    try (var statement = connection.createStatement()) {
      statement.execute("set local clara.erasing = 'off'");
    }
  }

  private static void leaveTombstone(Connection connection, Redaction redaction)
      throws SQLException {
    String own = " where kind = ? and id = ? and snapshot is ";
    for (String statement :
        List.of(
            "delete from changes" + own + "not null",
            "update changes set erased = true" + own + "null")) {
      try (var prepared = connection.prepareStatement(statement)) {
        prepared.setString(1, redaction.kind().segment());
        prepared.setString(2, redaction.id());
        prepared.executeUpdate();
      }
    }
  }

  private void rewrite(Connection connection, Redaction redaction) throws SQLException {
    String query =
        "select revision, number, kind, id, snapshot, label from changes"
            + " where kind || '/' || id = any(?) or snapshot::text like ?"
            + " or lower(snapshot::text || coalesce(label::text, '')) like any(?)";
    String update =
        "update changes set snapshot = ?::json, label = ?::json where revision = ? and number = ?";
    var named = redaction.names().stream().map(n -> anywhere(n.toLowerCase(Locale.ROOT))).toArray();
    var referring =
        redaction.referring().stream().map(key -> key.kind().segment() + "/" + key.id()).toArray();
    try (var reading = connection.prepareStatement(query);
        var writing = connection.prepareStatement(update)) {
      reading.setFetchSize(AT_ONCE);
      reading.setArray(1, connection.createArrayOf("text", referring));
      reading.setString(2, anywhere('"' + redaction.id() + '"'));
      reading.setArray(3, connection.createArrayOf("text", named));
      try (var rows = reading.executeQuery()) {
        while (rows.next()) {
          var key = new Key(Kind.of(rows.getString("kind")), rows.getString("id"));
          writing.setString(1, text(redaction.of(key, json(rows, "snapshot"))));
          writing.setString(2, text(redaction.of(key, json(rows, "label"))));
          writing.setLong(3, rows.getLong("revision"));
          writing.setInt(4, rows.getInt("number"));
          writing.addBatch();
        }
      }
      writing.executeBatch();
    }
  }

  private static String text(JsonNode json) {
    return Objects.toString(json, null);
  }

  private static String anywhere(String text) {
    return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  /** The changes after a position, of one kind or of all, in their order. */
  List<ChangeApi.Change> after(Connection connection, Position position, Kind kind, int limit)
      throws SQLException {
    String query =
        COLUMNS
            + "where (revision, number) > (?, ?) and (?::text is null or kind = ?)"
            + " order by revision, number limit ?";
    try (var statement = connection.prepareStatement(query)) {
      statement.setLong(1, position.revision());
      statement.setInt(2, position.number());
      statement.setString(3, kind == null ? null : kind.segment());
      statement.setString(4, kind == null ? null : kind.segment());
      statement.setInt(5, limit);
      return changes(statement.executeQuery());
    }
  }

  /** All changes of a record, the oldest first. */
  List<ChangeApi.Change> of(Connection connection, Kind kind, String id) throws SQLException {
    String query = COLUMNS + "where kind = ? and id = ? order by revision, number";
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, kind.segment());
      statement.setString(2, id);
      return changes(statement.executeQuery());
    }
  }

  List<ChangeApi.Change> changes(ResultSet rows) throws SQLException {
    var changes = new ArrayList<ChangeApi.Change>();
    while (rows.next()) {
      long revision = rows.getLong("revision");
      changes.add(
          new ChangeApi.Change(
              new Position(revision, rows.getInt("number")).text(),
              revision,
              rows.getTimestamp("at").toInstant(),
              rows.getString("actor"),
              Kind.of(rows.getString("kind")),
              rows.getString("id"),
              Operation.valueOf(rows.getString("operation")),
              json(rows, "snapshot")));
    }
    return changes;
  }

  JsonNode json(ResultSet rows, String column) throws SQLException {
    String text = rows.getString(column);
    try {
      return text == null ? null : json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A snapshot of the change log is not JSON", e);
    }
  }
}
