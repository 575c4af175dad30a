package fr.clara.changes;

import fr.clara.shared.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Asks the log for last changes: each clause comes with the values of its own places. */
final class LatestQuery {

  private static final String CHANGES =
      "select revision, number, at, kind, id, snapshot, label from changes c where ";

  private final StringBuilder text = new StringBuilder(CHANGES);
  private final List<Object> values = new ArrayList<>();

  private LatestQuery() {}

  /** How a row becomes what it says. */
  @FunctionalInterface
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** The last changes after a position, as if nothing had been written after a revision. */
  static LatestQuery after(Position position, long asOf) {
    return new LatestQuery()
        .add("(revision, number) > (?, ?)", position.revision(), position.number())
        .add(" and revision <= ?", asOf)
        .add(
            " and not exists (select from changes newer where newer.kind = c.kind"
                + " and newer.id = c.id and newer.revision <= ?"
                + " and (newer.revision, newer.number) > (c.revision, c.number))",
            asOf);
  }

  /** The last change of one record. */
  static LatestQuery of(Kind kind, String id) {
    return new LatestQuery()
        .add("kind = ? and id = ?", kind.segment(), id)
        .add(" order by revision desc, number desc limit 1");
  }

  LatestQuery among(LatestVersions.Selection selection) {
    if (selection.from() != null) {
      since(selection.from());
    }
    if (selection.before() != null) {
      add(" and at < ?", Timestamp.from(selection.before()));
    }
    add(" and (false");
    selection.kinds().forEach(this::orOf);
    return add(")");
  }

  /** Instants follow revisions but for the clocks' differences: the first of them bounds both. */
  private void since(Instant from) {
    var timestamp = Timestamp.from(from);
    add(" and at >= ?", timestamp);
    add(" and revision >= (select min(revision) from changes where at >= ?)", timestamp);
  }

  private void orOf(Kind kind, Set<String> types) {
    add(" or (kind = ?", kind.segment());
    if (!types.isEmpty()) {
      add(
          " and exists (select from changes past where past.kind = c.kind and past.id = c.id"
              + " and past.snapshot ->> 'type' = any(?))",
          (Object) types.toArray(String[]::new));
    }
    add(")");
  }

  LatestQuery first(int limit) {
    return add(" order by revision, number limit ?", limit);
  }

  <T> List<T> read(Connection connection, Reader<T> reader) throws SQLException {
    var found = new ArrayList<T>();
    try (var statement = connection.prepareStatement(text.toString())) {
      bind(connection, statement);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(reader.read(rows));
        }
      }
    }
    return found;
  }

  private void bind(Connection connection, PreparedStatement statement) throws SQLException {
    for (int place = 0; place < values.size(); place++) {
      Object value = values.get(place);
      if (value instanceof String[] texts) {
        statement.setArray(place + 1, connection.createArrayOf("text", texts));
      } else {
        statement.setObject(place + 1, value);
      }
    }
  }

  private LatestQuery add(String clause, Object... its) {
    text.append(clause);
    values.addAll(List.of(its));
    return this;
  }
}
