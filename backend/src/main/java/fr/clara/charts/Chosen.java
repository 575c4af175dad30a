package fr.clara.charts;

import fr.clara.search.Selection;
import jakarta.persistence.Tuple;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Queries over the records that the filters of a list choose. */
final class Chosen {

  private Chosen() {}

  /**
   * A query that asks for the chosen records only.
   *
   * @param sql with a place, {@code %s}, for the condition
   * @param column that holds their ids
   */
  static NativeQuery<Tuple> query(Session session, String sql, String column, Selection chosen) {
    if (chosen.whole()) {
      return session.createNativeQuery(sql.formatted("true"), Tuple.class);
    }
    String condition = column + " in (select unnest(cast(:ids as text[])))";
    return session
        .createNativeQuery(sql.formatted(condition), Tuple.class)
        .setParameter("ids", chosen.ids().toArray(String[]::new));
  }
}
