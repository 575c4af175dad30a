package fr.clara.changes;

import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.Session;

/** Which records the log says were written, for whatever is derived from them. */
@ApplicationScoped
public class ChangedRecords {

  /** Keys alone are sorted; however often a record was changed, one snapshot of it is read. */
  private static final String LAST_OF =
      "select written.kind, written.id, last.snapshot from"
          + " (select distinct kind, id from changes where %s and revision <= ?) written"
          + " cross join lateral (select snapshot from changes where changes.kind = written.kind"
          + " and changes.id = written.id and changes.revision <= ?"
          + " order by changes.revision desc, number desc limit 1) last"
          + " order by written.kind, written.id";

  private final Session session;

  ChangedRecords(Session session) {
    this.session = session;
  }

  /**
   * A record as its last change left it.
   *
   * @param snapshot its public shape in JSON (UTF-8), null once it is withdrawn
   */
  public record Written(Kind kind, String id, byte[] snapshot) {}

  /**
   * Gives the records written after one revision and up to another, each once, as that other one
   * left them; some at a time, which is all that is in memory. A transaction must be there.
   *
   * @return how many they were
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int each(long after, long upTo, int atOnce, Consumer<List<Written>> consumer) {
    return session.doReturningWork(
        connection -> {
          try (var statement = connection.prepareStatement(LAST_OF.formatted("revision > ?"))) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            statement.setLong(3, upTo);
            return give(statement, atOnce, consumer);
          }
        });
  }

  /** Gives all records of a kind that were written up to a revision, likewise. */
  @Transactional(Transactional.TxType.MANDATORY)
  public int each(Kind kind, long upTo, int atOnce, Consumer<List<Written>> consumer) {
    return session.doReturningWork(
        connection -> {
          try (var statement = connection.prepareStatement(LAST_OF.formatted("kind = ?"))) {
            statement.setString(1, kind.segment());
            statement.setLong(2, upTo);
            statement.setLong(3, upTo);
            return give(statement, atOnce, consumer);
          }
        });
  }

  private static int give(PreparedStatement statement, int atOnce, Consumer<List<Written>> consumer)
      throws SQLException {
    statement.setFetchSize(atOnce);
    int count = 0;
    try (var rows = statement.executeQuery()) {
      var some = new ArrayList<Written>(atOnce);
      while (rows.next()) {
        some.add(new Written(Kind.of(rows.getString(1)), rows.getString(2), rows.getBytes(3)));
        count++;
        if (some.size() == atOnce) {
          consumer.accept(List.copyOf(some));
          some.clear();
        }
      }
      if (!some.isEmpty()) {
        consumer.accept(some);
      }
    }
    return count;
  }

  /** Whether a record was erased after one revision and up to another. */
  @Transactional
  public boolean erased(long after, long upTo) {
    return session.doReturningWork(
        connection -> {
          String query =
              "select exists(select from changes where erased and revision > ? and revision <= ?)";
          try (var statement = connection.prepareStatement(query)) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            try (var rows = statement.executeQuery()) {
              rows.next();
              return rows.getBoolean(1);
            }
          }
        });
  }

  /** Whether there is or was a record of that identifier. */
  @Transactional
  public boolean knows(Kind kind, String id) {
    return !known(kind, List.of(id)).isEmpty();
  }

  /** Those among these identifiers of which there is or was a record. */
  @Transactional
  public Set<String> known(Kind kind, Collection<String> ids) {
    return session.doReturningWork(
        connection -> {
          String query = "select distinct id from changes where kind = ? and id = any(?)";
          var known = new HashSet<String>();
          try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, kind.segment());
            statement.setArray(2, connection.createArrayOf("text", ids.toArray()));
            try (var rows = statement.executeQuery()) {
              while (rows.next()) {
                known.add(rows.getString(1));
              }
            }
          }
          return known;
        });
  }

  /** When a revision was written, null when there is none of that number. */
  @Transactional
  public Instant at(long revision) {
    return session.doReturningWork(
        connection -> {
          String query = "select at from changes where revision = ? limit 1";
          try (var statement = connection.prepareStatement(query)) {
            statement.setLong(1, revision);
            try (var rows = statement.executeQuery()) {
              return rows.next() ? rows.getTimestamp("at").toInstant() : null;
            }
          }
        });
  }
}
