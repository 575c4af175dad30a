package fr.clara.grant.giving;

import fr.clara.axis.Axis;
import fr.clara.grant.GrantApi;
import fr.clara.grant.Known;
import fr.clara.institution.Institution;
import fr.clara.institution.InstitutionApi;
import fr.clara.programme.Programme;
import fr.clara.programme.ProgrammeApi;
import fr.clara.project.Project;
import fr.clara.project.ProjectApi;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import fr.clara.shared.SpaPages;
import java.net.URI;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Says of grants what the standard asks for, as far as it is known. */
final class GrantStatements {

  private static final String AXES = "CLARA scientific axes";
  private static final int DAY = 10;

  /** Currencies that are younger than the standard's list. */
  private static final Set<String> UNLISTED = Set.of("SLE", "VED", "XCG", "ZWG");

  private final Identifiers identifiers;
  private final Known known;
  private final URI site;
  private final SpaPages pages;
  private final String language;

  GrantStatements(Identifiers identifiers, Known known, SpaPages pages) {
    this.identifiers = identifiers;
    this.known = known;
    this.site = pages.site();
    this.pages = pages;
    this.language = pages.language();
  }

  /** What there is to say of a grant, and what is missing. A transaction must be there. */
  GivingApi.Grant of(GrantApi.Grant grant) {
    var project = known.one(Project.LISTING, grant.project().id());
    var beneficiary = grant.beneficiary() == null ? null : institution(grant.beneficiary());
    return new GivingApi.Grant(
        identifiers.ofGrant(grant.id()),
        in(grant.label()),
        in(project.summary() == null ? project.title() : project.summary()),
        grant.amount() == null ? null : grant.amount().currency(),
        grant.amount() == null ? null : grant.amount().value(),
        text(grant.awarded()),
        pages.of(Kind.GRANTS, grant.id()),
        planned(project),
        beneficiary == null ? List.of() : List.of(organization(beneficiary)),
        beneficiary == null ? List.of() : locations(beneficiary),
        grant.funders().stream().map(funder -> organization(institution(funder))).toList(),
        grant.programme() == null ? List.of() : List.of(programme(grant.programme())),
        grant.call() == null ? null : "Yes",
        project.axes().stream().map(this::axis).toList(),
        List.of(identifiers.ofProject(project.id())),
        site.resolve(Kind.GRANTS.path() + "/" + grant.id()),
        project.id(),
        grant.call() == null ? null : grant.call().id(),
        grant.sources().stream()
            .map(cited -> new GivingApi.Source(cited.source().id(), cited.place()))
            .toList(),
        missing(grant));
  }

  private static List<String> missing(GrantApi.Grant grant) {
    var missing = new ArrayList<String>();
    if (grant.amount() == null || !isListed(grant.amount().currency())) {
      missing.add("currency");
    }
    if (grant.amount() == null) {
      missing.add("amountAwarded");
    }
    if (grant.awarded() == null || grant.awarded().text().length() < DAY) {
      missing.add("awardDate");
    }
    if (grant.beneficiary() == null) {
      missing.add("recipientOrganization");
    }
    if (grant.funders().isEmpty()) {
      missing.add("fundingOrganization");
    }
    return missing;
  }

  private static boolean isListed(String currency) {
    return !UNLISTED.contains(currency)
        && Currency.getAvailableCurrencies().stream()
            .anyMatch(listed -> listed.getCurrencyCode().equals(currency));
  }

  private static List<GivingApi.Period> planned(ProjectApi.Project project) {
    return project.start() == null && project.end() == null
        ? List.of()
        : List.of(new GivingApi.Period(text(project.start()), text(project.end())));
  }

  private InstitutionApi.Institution institution(Reference reference) {
    return known.one(Institution.LISTING, reference.id());
  }

  private GivingApi.Organization organization(InstitutionApi.Institution institution) {
    return new GivingApi.Organization(
        identifiers.ofInstitution(institution),
        in(institution.name()),
        institution.acronym(),
        institution.town(),
        institution.country(),
        institution.website(),
        locations(institution));
  }

  /** Where it is, nowhere when neither its town, country nor coordinates are known. */
  private static List<GivingApi.Location> locations(InstitutionApi.Institution institution) {
    var place = institution.coordinates();
    var location =
        new GivingApi.Location(
            institution.town(),
            institution.country(),
            place == null ? null : place.latitude(),
            place == null ? null : place.longitude());
    boolean somewhere =
        Stream.of(location.name(), location.countryCode(), location.latitude())
            .anyMatch(Objects::nonNull);
    return somewhere ? List.of(location) : List.of();
  }

  private GivingApi.Programme programme(Reference reference) {
    ProgrammeApi.Programme programme = known.one(Programme.LISTING, reference.id());
    return new GivingApi.Programme(
        programme.id(),
        in(programme.name()),
        programme.purpose() == null ? null : in(programme.purpose()),
        pages.of(Kind.PROGRAMMES, programme.id()));
  }

  private GivingApi.Classification axis(Reference reference) {
    var axis = known.one(Axis.LISTING, reference.id());
    return new GivingApi.Classification(
        AXES, axis.id(), in(axis.name()), pages.of(Kind.AXES, axis.id()));
  }

  private String in(LocalizedText text) {
    return text.in(language);
  }

  private static String text(PartialDate date) {
    return date == null ? null : date.text();
  }
}
