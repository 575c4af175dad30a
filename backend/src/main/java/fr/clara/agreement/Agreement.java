package fr.clara.agreement;

import fr.clara.cooperation.Cooperation;
import fr.clara.event.Event;
import fr.clara.institution.Institution;
import fr.clara.person.Involvement;
import fr.clara.person.Involving;
import fr.clara.person.Person;
import fr.clara.person.PersonApi;
import fr.clara.search.Facet;
import fr.clara.search.Listing;
import fr.clara.search.Sort;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.source.SourcedRecord;
import fr.clara.writing.Written;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An agreement between institutions: when and where it was signed, and what it provides for. */
@Entity
@Table(name = "agreements")
public class Agreement extends SourcedRecord implements Involving {

  public static final Listing<Agreement, AgreementApi.Agreement> LISTING =
      new Listing<>(
          Kind.AGREEMENTS,
          Agreement.class,
          AgreementApi.Agreement.class,
          agreement -> Stream.of(agreement.title()),
          List.of(
              Facet.toOne(
                  "cooperation",
                  "Cooperation it belongs to",
                  Kind.COOPERATIONS,
                  AgreementApi.Agreement::cooperation),
              Facet.toMany(
                  "initiator",
                  "Institution that brought it about",
                  Kind.INSTITUTIONS,
                  AgreementApi.Agreement::initiators),
              Facet.toMany(
                  "signatory",
                  "Institution that signed it",
                  Kind.INSTITUTIONS,
                  AgreementApi.Agreement::signatories),
              Facet.toMany(
                  "person",
                  "Person at the signing",
                  Kind.PEOPLE,
                  agreement -> PersonApi.named(agreement.people())),
              Facet.toOne(
                  "event",
                  "Event at which it was signed",
                  Kind.EVENTS,
                  AgreementApi.Agreement::event),
              Facet.ofYear("Year it was signed", AgreementApi.Agreement::signed),
              sources(AgreementApi.Agreement::sources)),
          List.of(
              Sort.byDate("-signed", AgreementApi.Agreement::signed),
              Sort.byDate("signed", AgreementApi.Agreement::signed),
              Sort.byText("title", AgreementApi.Agreement::title)));

  public static final Written<Agreement, AgreementApi.Input> WRITTEN =
      new Written<>(LISTING, AgreementApi.Input.class, Agreement::apply);

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText title;

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText summary;

  @ManyToOne(fetch = FetchType.LAZY)
  public Cooperation cooperation;

  public PartialDate signed;
  public PartialDate announced;

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText place;

  @ManyToOne(fetch = FetchType.LAZY)
  public Event event;

  @ManyToMany
  @OrderColumn(name = "rank")
  @JoinTable(
      name = "agreement_initiators",
      inverseJoinColumns = @JoinColumn(name = "institution_id"))
  public List<Institution> initiators = new ArrayList<>();

  @ManyToMany
  @OrderColumn(name = "rank")
  @JoinTable(
      name = "agreement_signatories",
      inverseJoinColumns = @JoinColumn(name = "institution_id"))
  public List<Institution> signatories = new ArrayList<>();

  @ElementCollection
  @OrderColumn(name = "rank")
  List<Involvement> people = new ArrayList<>();

  @JdbcTypeCode(SqlTypes.JSON)
  public List<LocalizedText> provisions = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  public List<LocalizedText> remarks = List.of();

  @Override
  public Kind kind() {
    return Kind.AGREEMENTS;
  }

  @Override
  public LocalizedText label() {
    return title;
  }

  @Override
  public List<Involvement> people() {
    return people;
  }

  public void apply(AgreementApi.Input input) {
    title = input.title();
    summary = input.summary();
    cooperation = refer(Cooperation.class, input.cooperation());
    signed = input.signed();
    announced = input.announced();
    place = input.place();
    event = refer(Event.class, input.event());
    referAll(initiators, Institution.class, input.initiators());
    referAll(signatories, Institution.class, input.signatories());
    Person.involve(people, input.people());
    provisions = input.provisions();
    remarks = input.remarks();
    cite(input.sources());
  }

  @Override
  public AgreementApi.Agreement view() {
    return new AgreementApi.Agreement(
        id,
        title,
        summary,
        referenceTo(cooperation),
        signed,
        announced,
        place,
        referenceTo(event),
        references(initiators),
        references(signatories),
        people.stream().map(Involvement::view).toList(),
        provisions,
        remarks,
        citations());
  }
}
