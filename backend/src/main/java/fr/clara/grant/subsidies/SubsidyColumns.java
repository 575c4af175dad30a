package fr.clara.grant.subsidies;

import fr.clara.grant.GrantApi;
import fr.clara.grant.Known;
import fr.clara.institution.IdentifierScheme;
import fr.clara.institution.Institution;
import fr.clara.institution.InstitutionApi;
import fr.clara.project.Project;
import fr.clara.shared.Money;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import fr.clara.transfer.Column;
import fr.clara.transfer.CsvWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of the schema in its order, and what they hold of a grant: null where nobody knows.
 *
 * @param known where institutions and projects are read; a transaction must be there
 * @param language of what is read
 */
record SubsidyColumns(Known known, String language) {

  /** Between several values of a cell, as the schema has it where it allows them. */
  private static final String AND = ";";

  private static final String EURO = "EUR";
  private static final String MORE = "…";
  private static final int LONGEST = 256;
  private static final int DAY = 10;

  List<Column> all() {
    return List.of(
        column("nomAttribuant", this::funders),
        column("idAttribuant", this::funderNumber),
        column("dateConvention", grant -> day(grant.awarded())),
        unknown("referenceDecision"),
        column("nomBeneficiaire", this::beneficiary),
        column("idBeneficiaire", this::beneficiaryNumber),
        column("objet", this::purpose),
        column("montant", grant -> euros(grant.amount())),
        unknown("nature"),
        unknown("conditionsVersement"),
        unknown("datesPeriodeVersement"),
        unknown("idRAE"),
        unknown("notificationUE"),
        unknown("pourcentageSubvention"));
  }

  private static Column column(String name, Function<GrantApi.Grant, String> cell) {
    return new Column(name, grant -> cell.apply((GrantApi.Grant) grant));
  }

  /** Nothing that CLARA records says it of any grant. */
  private static Column unknown(String name) {
    return column(name, grant -> null);
  }

  private String funders(GrantApi.Grant grant) {
    return grant.funders().stream().map(this::name).collect(Collectors.joining(AND));
  }

  /** The schema has room for one number, which says nothing of several funders. */
  private String funderNumber(GrantApi.Grant grant) {
    return grant.funders().size() == 1 ? number(grant.funders().get(0)) : null;
  }

  private String beneficiary(GrantApi.Grant grant) {
    return grant.beneficiary() == null ? null : name(grant.beneficiary());
  }

  private String beneficiaryNumber(GrantApi.Grant grant) {
    return grant.beneficiary() == null ? null : number(grant.beneficiary());
  }

  /** The guard of a formula counts among the characters that the schema allows. */
  private String purpose(GrantApi.Grant grant) {
    var project = known.one(Project.LISTING, grant.project().id());
    return cut(CsvWriter.guarded(project.title().in(language)));
  }

  private static String cut(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST - MORE.length())) + MORE;
  }

  private static String day(PartialDate date) {
    return date == null || date.text().length() < DAY ? null : date.text();
  }

  private static String euros(Money amount) {
    return amount == null || !amount.currency().equals(EURO)
        ? null
        : amount.value().toPlainString();
  }

  private String name(Reference institution) {
    return institution(institution).name().in(language);
  }

  /** Its only SIRET; which of several establishments is meant nobody says. */
  private String number(Reference institution) {
    var numbers =
        institution(institution).identifiers().stream()
            .filter(given -> given.scheme() == IdentifierScheme.SIRET)
            .map(InstitutionApi.Identifier::value)
            .toList();
    return numbers.size() == 1 ? numbers.get(0) : null;
  }

  private InstitutionApi.Institution institution(Reference reference) {
    return known.one(Institution.LISTING, reference.id());
  }
}
