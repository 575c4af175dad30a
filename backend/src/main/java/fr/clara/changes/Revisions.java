package fr.clara.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.problem.ProblemException;
import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;

/** The revisions of the network, each as a whole. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Revisions {

  private static final int MOST_RECORDS = 500;

  private static final String WHOLE =
      "select r.revision, r.account, r.undoes,"
          + " (select min(u.revision) from revisions u where u.undoes = r.revision) as undone_by,"
          + " c.at, c.actor, c.kinds, c.changes from revisions r"
          + " cross join lateral (select min(at) as at, min(actor) as actor,"
          + " sum(number) as changes, json_object_agg(kind, number) as kinds from"
          + " (select kind, min(at) as at, min(actor) as actor, count(*) as number"
          + " from changes where revision = r.revision group by kind) k) c"
          + " where c.changes is not null";

  private final Session session;
  private final ObjectMapper json;

  Revisions(Session session, ObjectMapper json) {
    this.session = session;
    this.json = json;
  }

  /**
   * A record before and after a revision; null where there was none.
   *
   * @param number its place in the revision
   */
  public record Step(int number, Kind kind, String id, JsonNode before, JsonNode after) {}

  /** The revisions before one, or the newest when it is null; the newest first. */
  public RevisionApi.Revisions before(Long revision, int limit) {
    return session.doReturningWork(
        connection -> {
          String query = WHOLE + " and r.revision < ? order by r.revision desc limit ?";
          try (var statement = connection.prepareStatement(query)) {
            statement.setLong(1, revision == null ? Long.MAX_VALUE : revision);
            statement.setInt(2, limit);
            var items = wholes(statement.executeQuery());
            Long next = items.size() < limit ? null : items.get(items.size() - 1).revision();
            return new RevisionApi.Revisions(items, next);
          }
        });
  }

  /**
   * One revision with the records that it changed.
   *
   * @throws ProblemException 404 when there is none of that number
   */
  public RevisionApi.Revision one(long revision) {
    return session.doReturningWork(
        connection -> {
          try (var statement = connection.prepareStatement(WHOLE + " and r.revision = ?")) {
            statement.setLong(1, revision);
            var found = wholes(statement.executeQuery());
            if (found.isEmpty()) {
              throw ProblemException.notFound("/api/v1/revisions/" + revision);
            }
            return found.get(0).with(records(connection, revision));
          }
        });
  }

  /** The revision that an import has become, null when it has not. */
  public Long ofImport(long id) {
    return session.doReturningWork(
        connection -> {
          String query = "select max(revision) from revisions where import_id = ?";
          try (var statement = connection.prepareStatement(query)) {
            statement.setLong(1, id);
            try (var rows = statement.executeQuery()) {
              rows.next();
              return rows.getObject(1, Long.class);
            }
          }
        });
  }

  /** The newest revision that undoes one. */
  public RevisionApi.Revision undoing(long revision) {
    return session.doReturningWork(
        connection -> {
          String query = WHOLE + " and r.undoes = ? order by r.revision desc limit 1";
          try (var statement = connection.prepareStatement(query)) {
            statement.setLong(1, revision);
            return wholes(statement.executeQuery()).get(0);
          }
        });
  }

  private List<RevisionApi.Revision> wholes(ResultSet rows) throws SQLException {
    var items = new ArrayList<RevisionApi.Revision>();
    while (rows.next()) {
      items.add(
          new RevisionApi.Revision(
              rows.getLong("revision"),
              rows.getTimestamp("at").toInstant(),
              rows.getString("actor"),
              rows.getString("account"),
              rows.getLong("changes"),
              kinds(rows),
              rows.getObject("undoes", Long.class),
              rows.getObject("undone_by", Long.class),
              null));
    }
    return items;
  }

  private Map<String, Long> kinds(ResultSet rows) throws SQLException {
    var kinds = new TreeMap<String, Long>();
    read(rows, "kinds").properties().forEach(k -> kinds.put(k.getKey(), k.getValue().asLong()));
    return kinds;
  }

  private List<RevisionApi.Changed> records(Connection connection, long revision)
      throws SQLException {
    String query =
        "select c.kind, c.id, c.operation, coalesce(c.label, (select b.label from changes b"
            + " where b.kind = c.kind and b.id = c.id and b.revision < c.revision"
            + " and b.label is not null order by b.revision desc limit 1)) as label"
            + " from changes c where c.revision = ? order by c.number limit ?";
    try (var statement = connection.prepareStatement(query)) {
      statement.setLong(1, revision);
      statement.setInt(2, MOST_RECORDS);
      var records = new ArrayList<RevisionApi.Changed>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          records.add(
              new RevisionApi.Changed(
                  Kind.of(rows.getString("kind")),
                  rows.getString("id"),
                  read(rows, "label"),
                  Operation.valueOf(rows.getString("operation"))));
        }
      }
      return records;
    }
  }

  /** Some of a revision's records in their order, from one place on. */
  public List<Step> steps(long revision, int from, int limit) {
    String query =
        "select c.number, c.kind, c.id, c.snapshot as after, (select b.snapshot from changes b"
            + " where b.kind = c.kind and b.id = c.id and b.revision < c.revision"
            + " order by b.revision desc limit 1) as before"
            + " from changes c where c.revision = ? and c.number >= ? order by c.number limit ?";
    return session.doReturningWork(
        connection -> {
          try (var statement = connection.prepareStatement(query)) {
            statement.setLong(1, revision);
            statement.setInt(2, from);
            statement.setInt(3, limit);
            var steps = new ArrayList<Step>();
            try (var rows = statement.executeQuery()) {
              while (rows.next()) {
                steps.add(
                    new Step(
                        rows.getInt("number"),
                        Kind.of(rows.getString("kind")),
                        rows.getString("id"),
                        read(rows, "before"),
                        read(rows, "after")));
              }
            }
            return steps;
          }
        });
  }

  private JsonNode read(ResultSet rows, String column) throws SQLException {
    String text = rows.getString(column);
    try {
      return text == null ? null : json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What the change log holds is not JSON", e);
    }
  }
}
