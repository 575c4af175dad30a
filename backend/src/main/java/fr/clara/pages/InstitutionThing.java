package fr.clara.pages;

import fr.clara.institution.IdentifierScheme;
import fr.clara.institution.InstitutionApi.Identifier;
import fr.clara.institution.InstitutionApi.Institution;
import fr.clara.institution.InstitutionApi.Relationship;
import fr.clara.institution.InstitutionType;
import fr.clara.institution.RelationshipType;
import fr.clara.shared.Coordinates;
import fr.clara.shared.Kind;
import fr.clara.shared.Reference;
import java.util.List;
import java.util.stream.Stream;

/** An institution as the sort of {@code Organization} that it is. */
final class InstitutionThing {

  static final String ANY = "Organization";

  private static final String ROR = "https://ror.org/";

  private InstitutionThing() {}

  static Thing of(Institution institution, Words words) {
    return words
        .begin(type(institution.type()), Kind.INSTITUTIONS, institution.id())
        .with("name", words.text(institution.name()))
        .with("alternateName", Words.alsoCalled(institution.acronym(), institution.otherNames()))
        .with("description", words.text(institution.description()))
        .with("address", Addresses.of(institution.town(), institution.country()))
        .with("location", place(institution.coordinates()))
        .with("parentOrganization", words.named(ANY, institution.parent()))
        .with("memberOf", words.named(ANY, memberships(institution)))
        .with("sameAs", sameAs(institution))
        .with(
            "identifier",
            institution.identifiers().stream().map(InstitutionThing::identifier).toList());
  }

  /** The closest type that is true of all institutions of a sort. */
  private static String type(InstitutionType type) {
    return switch (type) {
      case UNIVERSITY -> "CollegeOrUniversity";
      case UNIVERSITY_HOSPITAL, CANCER_CENTRE -> "Hospital";
      case INSTITUTE, LABORATORY -> "ResearchOrganization";
      case PATIENTS_ASSOCIATION -> "NGO";
      case PUBLIC_AUTHORITY -> "GovernmentOrganization";
      case FUNDER -> "FundingAgency";
      case COMPANY, CLUSTER, FOUNDATION, INTERNATIONAL -> ANY;
    };
  }

  private static Thing place(Coordinates coordinates) {
    return coordinates == null
        ? null
        : Thing.of("Place")
            .with(
                "geo",
                Thing.of("GeoCoordinates")
                    .with("latitude", coordinates.latitude())
                    .with("longitude", coordinates.longitude()));
  }

  /** Those that no document says have ended. */
  private static List<Reference> memberships(Institution institution) {
    return institution.relationships().stream()
        .filter(relationship -> relationship.type() == RelationshipType.MEMBER_OF)
        .filter(relationship -> relationship.until() == null)
        .map(Relationship::institution)
        .toList();
  }

  /** Its own site, and what the registry of research organisations says of it. */
  private static List<String> sameAs(Institution institution) {
    return Stream.concat(
            Stream.ofNullable(institution.website()),
            institution.identifiers().stream()
                .filter(identifier -> identifier.scheme() == IdentifierScheme.ROR)
                .map(identifier -> ROR + identifier.value()))
        .toList();
  }

  private static Thing identifier(Identifier identifier) {
    return Thing.of("PropertyValue")
        .with("propertyID", identifier.scheme().name())
        .with("value", identifier.value());
  }
}
