package fr.clara.catalog;

import fr.clara.changes.Spans.Span;
import fr.clara.shared.Kind;
import fr.clara.shared.Languages;
import fr.clara.shared.SpaPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Describes the records of a kind as a set of data. */
record Datasets(Site site, Model graph) {

  /** In the European list of languages, in the order of the service's own. */
  private static final Map<String, String> LANGUAGES = Map.of("fr", "FRA", "en", "ENG");

  /** Records change whenever an editor writes, on no given day. */
  private static final String IRREGULARLY = "IRREG";

  private static final String FRANCE = "FRA";

  /** Auvergne-Rhône-Alpes among the regions of the European Union (NUTS). */
  private static final String REGION = "http://data.europa.eu/nuts/code/FRK";

  /**
   * The data set of a kind, as yet without its distributions.
   *
   * @param span null where there never was such a record
   */
  Thing of(Kind kind, Span span) {
    var title = CatalogWords.of(kind.segment());
    var id = site.dataset(kind);
    var dataset =
        site.open(
            site.begin(
                graph, id, DCAT.DATASET, title, CatalogWords.of(kind.segment() + ".description")));
    dataset
        .literal(DCTERMS.IDENTIFIER, id.toString(), XSD.ANYURI)
        .with(DCTERMS.ACCRUAL_PERIODICITY, EuropeanList.FREQUENCY.of(IRREGULARLY, graph))
        .with(
            DCTERMS.CONFORMS_TO,
            dataset
                .other(Thing.iri(site.address().resolve("/openapi")))
                .is(DCTERMS.STANDARD)
                .with(DCTERMS.TITLE, CatalogWords.of("contract")));
    cover(dataset);
    speak(dataset);
    for (String theme : themes(kind)) {
      dataset.with(
          DCAT.THEME,
          EuropeanList.DATA_THEME
              .of(theme, graph)
              .with(SKOS.PREF_LABEL, CatalogWords.of("theme." + theme)));
    }
    for (String language : Languages.codes()) {
      var page = new SpaPages(site.address(), language).of(kind);
      dataset.with(DCAT.LANDING_PAGE, site.document(page, dataset));
      CatalogWords.all("keywords", language)
          .forEach(word -> dataset.with(DCAT.KEYWORD, word, language));
    }
    return span == null ? dataset : dated(dataset, span);
  }

  /** Where it is about. */
  static Thing cover(Thing thing) {
    return thing
        .with(DCTERMS.SPATIAL, EuropeanList.COUNTRY.of(FRANCE, thing.graph()))
        .with(DCTERMS.SPATIAL, thing.other(Thing.iri(REGION)).is(DCTERMS.LOCATION));
  }

  /** The languages of its texts. */
  static Thing speak(Thing thing) {
    Languages.codes().forEach(language -> speak(thing, language));
    return thing;
  }

  static Thing speak(Thing thing, String language) {
    return thing.with(
        DCTERMS.LANGUAGE, EuropeanList.LANGUAGE.of(LANGUAGES.get(language), thing.graph()));
  }

  static Thing dated(Thing thing, Span span) {
    return thing.with(DCTERMS.ISSUED, span.first()).with(DCTERMS.MODIFIED, span.last());
  }

  /** Health and science, and what else a kind is about, in the European list of themes. */
  private static List<String> themes(Kind kind) {
    var themes = new ArrayList<>(List.of("HEAL", "TECH"));
    switch (kind) {
      case COOPERATIONS, AGREEMENTS -> themes.add("INTR");
      case TRAININGS -> themes.add("EDUC");
      case POLES -> themes.add("REGI");
      default -> {}
    }
    return themes;
  }
}
