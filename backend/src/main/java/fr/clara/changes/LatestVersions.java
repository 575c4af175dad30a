package fr.clara.changes;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;

/** Records in the order of their last changes, withdrawn ones among them, as of one revision. */
@ApplicationScoped
public class LatestVersions {

  private final Session session;
  private final ChangeTable table;
  private final Clock clock;
  private final Freshness freshness;

  LatestVersions(Session session, ChangeTable table, Clock clock, Freshness freshness) {
    this.freshness = freshness;
    this.session = session;
    this.table = table;
    this.clock = clock;
  }

  /**
   * A record as it was left by its last change.
   *
   * @param snapshot as lists show it, null once withdrawn
   * @param label what people call it, null likewise
   */
  public record Version(
      Position position, Instant at, Kind kind, String id, JsonNode snapshot, JsonNode label) {}

  /**
   * Which records.
   *
   * @param kinds those wanted, each with the values of its {@code type} that are; none for all. Who
   *     had one once counts, too
   * @param from they changed last then or later, null for at any time
   * @param before they changed last before, null likewise
   */
  public record Selection(Map<Kind, Set<String>> kinds, Instant from, Instant before) {}

  /**
   * The newest state.
   *
   * @param revision the last that it holds
   * @param complete it holds every change from before that instant: what is still being written has
   *     a later one
   */
  public record Newest(long revision, Instant complete) {}

  /** The newest state that there is. */
  @Transactional
  public Newest newest() {
    freshness.beOfNewest(); // A replica does not know what is being written.
    var now = clock.instant();
    return session.doReturningWork(
        connection -> {
          boolean written = ChangeTable.isWritten(connection);
          long revision = ChangeTable.newest(connection);
          var last = at(connection, "where revision = " + revision);
          return new Newest(revision, written && last.isBefore(now) ? last : now);
        });
  }

  /** When the oldest change was made; now, where there is none. */
  @Transactional
  public Instant earliest() {
    return session.doReturningWork(connection -> at(connection, "order by at"));
  }

  private Instant at(Connection connection, String which) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select at from changes " + which + " limit 1")) {
      return rows.next() ? rows.getTimestamp(1).toInstant() : clock.instant();
    }
  }

  /**
   * The records after a place in the log, in the order of their last changes.
   *
   * @param asOf the revision after which no change counts
   */
  @Transactional
  public List<Version> after(Position position, Selection selection, long asOf, int limit) {
    return session.doReturningWork(
        connection ->
            LatestQuery.after(position, asOf)
                .among(selection)
                .first(limit)
                .read(connection, this::version));
  }

  /** A record's last change; none where there never was such a record. */
  @Transactional
  public Optional<Version> of(Kind kind, String id) {
    return session
        .doReturningWork(connection -> LatestQuery.of(kind, id).read(connection, this::version))
        .stream()
        .findFirst();
  }

  private Version version(ResultSet rows) throws SQLException {
    return new Version(
        new Position(rows.getLong("revision"), rows.getInt("number")),
        rows.getTimestamp("at").toInstant(),
        Kind.of(rows.getString("kind")),
        rows.getString("id"),
        table.json(rows, "snapshot"),
        table.json(rows, "label"));
  }
}
