package fr.clara.call;

import fr.clara.changes.Moments;
import fr.clara.shared.Kind;
import fr.clara.shared.ParisTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The moments at which calls open and close, and at which years of editions are over. */
@ApplicationScoped
class CallMoments implements Moments {

  private final Session session;

  CallMoments(Session session) {
    this.session = session;
  }

  @Override
  public Kind kind() {
    return Kind.CALLS;
  }

  @Override
  @Transactional
  public Span around(Instant now) {
    var year = Year.from(now.atZone(ParisTime.ZONE));
    return new Span(
        pick(BinaryOperator.maxBy(Instant::compareTo), now, "max", "<=", beginning(year)),
        pick(
            BinaryOperator.minBy(Instant::compareTo),
            now,
            "min",
            ">",
            beginning(year.plusYears(1))));
  }

  private Instant pick(
      BinaryOperator<Instant> better, Instant now, String best, String side, Instant year) {
    return Stream.concat(
            List.of("opensAt", "closesAt").stream().flatMap(field -> bound(field, best, side, now)),
            Stream.of(year))
        .reduce(better)
        .orElse(year);
  }

  private Stream<Instant> bound(String field, String best, String side, Instant now) {
    String hql = "select %s(%s) from Call where %s %s :now".formatted(best, field, field, side);
    return Stream.ofNullable(
        session.createQuery(hql, Instant.class).setParameter("now", now).getSingleResult());
  }

  private static Instant beginning(Year year) {
    return year.atDay(1).atStartOfDay(ParisTime.ZONE).toInstant();
  }
}
