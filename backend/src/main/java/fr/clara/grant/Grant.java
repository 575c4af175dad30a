package fr.clara.grant;

import fr.clara.call.Call;
import fr.clara.institution.Institution;
import fr.clara.programme.Programme;
import fr.clara.project.Project;
import fr.clara.search.Facet;
import fr.clara.search.Listing;
import fr.clara.search.Sort;
import fr.clara.shared.Fault;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.Money;
import fr.clara.shared.NetworkRecord;
import fr.clara.shared.PartialDate;
import fr.clara.source.SourcedRecord;
import fr.clara.writing.Written;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Money awarded to a project: by whom, under which programme, through which call. */
@Entity
@Table(name = "grants")
public class Grant extends SourcedRecord {

  public static final Listing<Grant, GrantApi.Grant> LISTING =
      new Listing<>(
          Kind.GRANTS,
          Grant.class,
          GrantApi.Grant.class,
          grant -> Stream.empty(),
          List.of(
              Facet.toOne("project", "Project it pays", Kind.PROJECTS, GrantApi.Grant::project),
              Facet.toOne(
                  "programme",
                  "Programme it comes from",
                  Kind.PROGRAMMES,
                  GrantApi.Grant::programme),
              Facet.toOne("call", "Call that awarded it", Kind.CALLS, GrantApi.Grant::call),
              Facet.toMany(
                  "funder", "Institution that pays it", Kind.INSTITUTIONS, GrantApi.Grant::funders),
              Facet.toOne(
                  "beneficiary",
                  "Institution that receives it",
                  Kind.INSTITUTIONS,
                  GrantApi.Grant::beneficiary),
              Facet.ofYear("Year it was awarded", GrantApi.Grant::awarded),
              sources(GrantApi.Grant::sources)),
          List.of(
              Sort.byDate("-awarded", GrantApi.Grant::awarded),
              Sort.byDate("awarded", GrantApi.Grant::awarded),
              Sort.byAmount("-amount", GrantApi.Grant::amount),
              Sort.byAmount("amount", GrantApi.Grant::amount)));

  public static final Written<Grant, GrantApi.Input> WRITTEN =
      new Written<>(LISTING, GrantApi.Input.class, Grant::apply);

  @ManyToOne(fetch = FetchType.LAZY)
  public Project project;

  @Transient Project former;

  @Embedded public Money amount;

  @ManyToMany
  @OrderColumn(name = "rank")
  @JoinTable(name = "grant_funders", inverseJoinColumns = @JoinColumn(name = "institution_id"))
  public List<Institution> funders = new ArrayList<>();

  @ManyToOne(fetch = FetchType.LAZY)
  public Programme programme;

  @ManyToOne(fetch = FetchType.LAZY)
  public Call call;

  public PartialDate awarded;

  @ManyToOne(fetch = FetchType.LAZY)
  public Institution beneficiary;

  @Override
  public Kind kind() {
    return Kind.GRANTS;
  }

  @Override
  public LocalizedText label() {
    return programme == null ? project.label() : project.label().join(" – ", programme.label());
  }

  /** A project states who pays it and what its grants add up to; so does one that lost a grant. */
  @Override
  public List<NetworkRecord> alsoChanged() {
    return former == null ? List.of(project) : List.of(project, former);
  }

  public void apply(GrantApi.Input input) {
    former = project;
    project = refer(Project.class, input.project());
    amount = input.amount();
    referAll(funders, Institution.class, input.funders());
    programme = refer(Programme.class, input.programme());
    call = refer(Call.class, input.call());
    awarded = input.awarded();
    beneficiary = refer(Institution.class, input.beneficiary());
    cite(input.sources());
  }

  @Override
  public List<Fault> faults() {
    if (programme != null && project.programmes.stream().noneMatch(programme::is)) {
      return List.of(Fault.at("/programme", "programme-of-project", project.id));
    }
    if (call == null) {
      return List.of();
    }
    if (!call.programme.is(programme)) {
      return List.of(Fault.at("/programme", "programme-of-call", call.programme.id));
    }
    boolean known = amount != null && call.budget != null;
    boolean comparable = known && amount.currency().equals(call.budget.currency());
    if (comparable
        && call.spentOnAllBut(id).add(amount.value()).compareTo(call.budget.value()) > 0) {
      return List.of(Fault.at("/amount", "budget-exceeded"));
    }
    return List.of();
  }

  @Override
  public GrantApi.Grant view() {
    return new GrantApi.Grant(
        id,
        label(),
        project.reference(),
        amount,
        references(funders),
        referenceTo(programme),
        referenceTo(call),
        awarded,
        referenceTo(beneficiary),
        citations());
  }
}
