package fr.clara.catalog;

import fr.clara.changes.Spans;
import fr.clara.changes.Spans.Span;
import fr.clara.discovery.ApiCatalog;
import fr.clara.dumps.DumpApi.Dump;
import fr.clara.search.Listed;
import fr.clara.shared.Kind;
import fr.clara.transfer.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Puts the catalogue together from what the code offers: kinds, forms, dumps, APIs. */
@ApplicationScoped
class NetworkCatalog {

  private final Map<Kind, List<String>> forms = new TreeMap<>();
  private final Spans spans;
  private final URI licence;
  private final Optional<URI> contact;

  NetworkCatalog(
      Instance<Listed> kinds,
      Spans spans,
      @ConfigProperty(name = "quarkus.smallrye-openapi.info-license-url") URI licence,
      @ConfigProperty(name = "clara.catalog.contact") Optional<URI> contact) {
    kinds.forEach(listed -> forms.put(listed.listing().kind(), listed.forms()));
    this.spans = spans;
    this.licence = licence;
    this.contact = contact;
  }

  /**
   * The catalogue of the service at that address.
   *
   * @param dump the newest, where there is one
   */
  Model of(URI address, Optional<Dump> dump) {
    var graph = begin();
    var site = new Site(address, contact);
    var known = spans.all();
    var catalog = catalog(site, graph, known);
    forms.forEach(
        (kind, words) -> {
          var dataset = new Datasets(site, graph).of(kind, known.get(kind));
          catalog.with(DCAT.HAS_DATASET, dataset);
          distribute(new Distributions(site, dataset, kind), words, dump);
        });
    new DataServices(site, graph)
        .of(ApiCatalog.of(address, licence))
        .forEach(service -> catalog.with(DCAT.HAS_SERVICE, service));
    return graph;
  }

  private static Thing catalog(Site site, Model graph, Map<Kind, Span> known) {
    var catalog =
        site.begin(
            graph,
            site.catalog(),
            DCAT.CATALOG,
            CatalogWords.of("catalog"),
            CatalogWords.of("catalog.description"));
    Datasets.speak(Datasets.cover(catalog))
        .with(FOAF.HOMEPAGE, site.document(site.address(), catalog))
        .with(
            DCAT.THEME_TAXONOMY,
            catalog
                .other(EuropeanList.DATA_THEME.scheme())
                .is(SKOS.CONCEPT_SCHEME)
                .with(DCTERMS.TITLE, CatalogWords.of("themes")));
    return Datasets.dated(
        catalog,
        new Span(
            furthest(known, Span::first, Comparator.reverseOrder()),
            furthest(known, Span::last, Comparator.naturalOrder())));
  }

  /** Null where there never was a record. */
  private static Instant furthest(
      Map<Kind, Span> known, Function<Span, Instant> end, Comparator<Instant> order) {
    return known.values().stream().map(end).max(order).orElse(null);
  }

  private static void distribute(
      Distributions distributions, List<String> words, Optional<Dump> dump) {
    distributions.add(Format.JSON);
    words.stream().map(Format::of).forEach(distributions::add);
    dump.ifPresent(
        newest ->
            newest.file(distributions.kind()).ifPresent(file -> distributions.add(newest, file)));
  }

  private static Model begin() {
    var graph = new LinkedHashModel();
    for (var namespace :
        List.of(
            RDF.NS, XSD.NS, DCAT.NS, DCTERMS.NS, FOAF.NS, SKOS.NS, VCARD4.NS, Distributions.NS)) {
      graph.setNamespace(namespace);
    }
    return graph;
  }
}
