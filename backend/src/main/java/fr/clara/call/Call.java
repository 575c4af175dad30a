package fr.clara.call;

import fr.clara.programme.Programme;
import fr.clara.search.Facet;
import fr.clara.search.Listing;
import fr.clara.search.Sort;
import fr.clara.shared.Fault;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.Money;
import fr.clara.shared.ParisTime;
import fr.clara.shared.PartialDate;
import fr.clara.source.SourcedRecord;
import fr.clara.writing.Written;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.SqlTypes;

/** A programme's call for proposals. Its status is what its dates say at the clock's instant. */
@Entity
@Table(name = "calls")
public class Call extends SourcedRecord {

  public static final Listing<Call, CallApi.Call> LISTING =
      new Listing<>(
          Kind.CALLS,
          Call.class,
          CallApi.Call.class,
          call -> Stream.of(call.title()),
          List.of(
              Facet.ofWord(
                  "status",
                  "Whether proposals are accepted now",
                  CallStatus.class,
                  CallApi.Call::status),
              Facet.toOne(
                  "programme", "Programme that calls", Kind.PROGRAMMES, CallApi.Call::programme),
              Facet.ofYear("Year of the edition", CallApi.Call::edition),
              sources(CallApi.Call::sources)),
          List.of(
              Sort.byDate("-edition", CallApi.Call::edition),
              Sort.byDate("edition", CallApi.Call::edition),
              Sort.byInstant("closesAt", CallApi.Call::closesAt),
              Sort.byText("title", CallApi.Call::title)));

  public static final Written<Call, CallApi.Input> WRITTEN =
      new Written<>(LISTING, CallApi.Input.class, Call::apply);

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText title;

  @ManyToOne(fetch = FetchType.LAZY)
  public Programme programme;

  public PartialDate edition;

  public Instant opensAt;
  public Instant closesAt;

  @ElementCollection @SortNatural public SortedSet<Instant> cutoffs = new TreeSet<>();

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "budget"))
  public Money budget;

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText eligibility;

  public String website;

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

  @Override
  public List<Fault> faults() {
    return cutoffs.stream().anyMatch(this::isOutside)
        ? List.of(Fault.at("/cutoffs", "cutoff-outside"))
        : List.of();
  }

  @Override
  public List<Fault> faultsOfReferrers() {
    var faults = new ArrayList<Fault>();
    if (budget != null && spentOnAllBut("").compareTo(budget.value()) > 0) {
      faults.add(Fault.at("/budget", "budget-exceeded"));
    }
    if (hasGrantsOfAnotherProgramme()) {
      faults.add(Fault.at("/programme", "programme-of-grants"));
    }
    return faults;
  }

  private boolean hasGrantsOfAnotherProgramme() {
    return !Panache.getEntityManager()
        .createQuery(
            "select 1 from Grant where call.id = :call and programme.id <> :programme",
            Integer.class)
        .setParameter("call", id)
        .setParameter("programme", programme.id)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private boolean isOutside(Instant cutoff) {
    return opensAt != null && cutoff.isBefore(opensAt)
        || closesAt != null && cutoff.isAfter(closesAt);
  }

  /** What its grants add up to in the currency of its budget, leaving one of them out. */
  public BigDecimal spentOnAllBut(String grant) {
    return Panache.getEntityManager()
        .createQuery(
            "select coalesce(sum(amount.value), 0) from Grant where call.id = :call and id <> :grant"
                + " and amount.currency = :currency",
            BigDecimal.class)
        .setParameter("call", id)
        .setParameter("grant", grant)
        .setParameter("currency", budget.currency())
        .getSingleResult();
  }

  @Override
  public CallApi.Call view() {
    return new CallApi.Call(
        id,
        title,
        programme.reference(),
        edition,
        CallStatus.at(
            Arc.container().instance(Clock.class).get().instant(), edition, opensAt, closesAt),
        ParisTime.of(opensAt),
        ParisTime.of(closesAt),
        cutoffs.stream().map(ParisTime::of).toList(),
        budget,
        eligibility,
        website,
        citations(),
        null);
  }
}
