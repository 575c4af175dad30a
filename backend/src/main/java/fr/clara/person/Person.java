package fr.clara.person;

import fr.clara.institution.Institution;
import fr.clara.search.Facet;
import fr.clara.search.Listing;
import fr.clara.search.Sort;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.source.Source;
import fr.clara.source.SourcedRecord;
import fr.clara.writing.Written;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Someone whom the documents name in a public role. The identifier says nothing of the name: it
 * outlives the person's withdrawal.
 */
@Entity
@Table(name = "people")
public class Person extends SourcedRecord {

  public static final Listing<Person, PersonApi.Person> LISTING =
      new Listing<>(
          Kind.PEOPLE,
          Person.class,
          PersonApi.Person.class,
          person -> Stream.of(LocalizedText.same(person.name())),
          List.of(
              Facet.toMany(
                  "institution",
                  "Institution at which the person has or had a position",
                  Kind.INSTITUTIONS,
                  person ->
                      person.positions().stream()
                          .map(PersonApi.Position::institution)
                          .filter(Objects::nonNull)
                          .toList()),
              Facet.ofWord(
                  "basis",
                  "Public role that justifies the record",
                  PublicBasis.class,
                  PersonApi.Person::basis),
              Facet.toMany(
                  "quotedIn",
                  "Document that reports the person's words",
                  Kind.SOURCES,
                  PersonApi.Person::quotedIn),
              sources(PersonApi.Person::sources)),
          List.of(Sort.byText("name", person -> LocalizedText.same(person.name()))));

  public static final Written<Person, PersonApi.Input> WRITTEN =
      new Written<>(LISTING, PersonApi.Input.class, Person::apply);

  public String name;

  @ElementCollection
  @OrderColumn(name = "rank")
  public List<Position> positions = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  public PublicBasis basis;

  @ManyToMany
  @OrderColumn(name = "rank")
  @JoinTable(name = "person_quotations", inverseJoinColumns = @JoinColumn(name = "source_id"))
  public List<Source> quotedIn = new ArrayList<>();

  @Override
  public Kind kind() {
    return Kind.PEOPLE;
  }

  @Override
  public LocalizedText label() {
    return LocalizedText.same(name);
  }

  public void apply(PersonApi.Input input) {
    name = input.name();
    positions.clear();
    input
        .positions()
        .forEach(p -> positions.add(new Position(p, refer(Institution.class, p.institution()))));
    basis = input.basis();
    referAll(quotedIn, Source.class, input.quotedIn());
    cite(input.sources());
  }

  /** Those that inputs name, in their order. */
  public static void involve(List<Involvement> people, List<PersonApi.InvolvementInput> inputs) {
    people.clear();
    inputs.forEach(i -> people.add(Involvement.of(refer(Person.class, i.person()), i)));
  }

  @Override
  public PersonApi.Person view() {
    return new PersonApi.Person(
        id,
        name,
        positions.stream().map(Position::view).toList(),
        basis,
        references(quotedIn),
        citations(),
        null);
  }
}
