package fr.clara.call;

import fr.clara.programme.Programme;
import fr.clara.search.Facet;
import fr.clara.search.Listing;
import fr.clara.search.Sort;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.Money;
import fr.clara.shared.ParisTime;
import fr.clara.shared.PartialDate;
import fr.clara.source.SourcedRecord;
import io.quarkus.arc.Arc;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.SqlTypes;

/** A programme's call for proposals. Its status is what its dates say at the clock's instant. */
@Entity
@Table(name = "calls")
public class Call extends SourcedRecord {

  /** The same rules as {@link #status}, for lists. */
  private static final String STATUS =
      """
      case when r.opensAt > :now then 'FORTHCOMING' \
      when r.closesAt <= :now then 'CLOSED' \
      when r.closesAt > :now then 'OPEN' \
      when r.editionYear < :year then 'CLOSED' \
      when r.opensAt <= :now then 'OPEN' end""";

  public static final Listing<Call, CallApi.Call> LISTING =
      new Listing<>(
          Kind.CALLS,
          Call.class,
          CallApi.Call.class,
          List.of(
              Facet.of("status", "Whether proposals are accepted now", CallStatus.class, STATUS),
              Facet.of(
                  "programme",
                  "Programme that calls",
                  Kind.PROGRAMMES,
                  Programme.class,
                  "join r.programme v"),
              Facet.ofYear("Year of the edition", "r.editionYear"),
              SOURCE),
          List.of(
              Sort.byDate("-edition", "e.edition"),
              Sort.byDate("edition", "e.edition"),
              Sort.byInstant("closesAt", "e.closesAt"),
              Sort.by("title", "e.sortTitle")));

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText title;

  @ManyToOne(fetch = FetchType.LAZY)
  public Programme programme;

  public PartialDate edition;

  @Column(insertable = false, updatable = false)
  Integer editionYear;

  public Instant opensAt;
  public Instant closesAt;

  @ElementCollection @SortNatural public SortedSet<Instant> cutoffs = new TreeSet<>();

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "budget"))
  public Money budget;

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText eligibility;

  public String website;

  @Column(insertable = false, updatable = false)
  String sortTitle;

  @Override
  public Kind kind() {
    return Kind.CALLS;
  }

  @Override
  public LocalizedText label() {
    return title;
  }

  public void apply(CallApi.Input input) {
    title = input.title();
    programme = refer(Programme.class, input.programme());
    edition = input.edition();
    opensAt = input.opensAt();
    closesAt = input.closesAt();
    cutoffs = new TreeSet<>(input.cutoffs());
    budget = input.budget();
    eligibility = input.eligibility();
    website = input.website();
    cite(input.sources());
  }

  CallStatus status(Clock clock) {
    Instant now = clock.instant();
    if (opensAt != null && opensAt.isAfter(now)) {
      return CallStatus.FORTHCOMING;
    }
    if (closesAt != null) {
      return closesAt.isAfter(now) ? CallStatus.OPEN : CallStatus.CLOSED;
    }
    if (edition != null && edition.year() < now.atZone(ParisTime.ZONE).getYear()) {
      return CallStatus.CLOSED;
    }
    return opensAt == null ? CallStatus.NOT_STATED : CallStatus.OPEN;
  }

  @Override
  public CallApi.Call view() {
    return view(null);
  }

  public CallApi.Call view(CallApi.Relations relations) {
    return new CallApi.Call(
        id,
        title,
        programme.reference(),
        edition,
        status(Arc.container().instance(Clock.class).get()),
        ParisTime.of(opensAt),
        ParisTime.of(closesAt),
        cutoffs.stream().map(ParisTime::of).toList(),
        budget,
        eligibility,
        website,
        citations(),
        relations);
  }
}
