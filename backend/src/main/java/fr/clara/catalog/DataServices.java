package fr.clara.catalog;

import fr.clara.discovery.ApiCatalog;
import fr.clara.shared.Kind;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** Describes the APIs that {@link ApiCatalog} lists, whatever they are. */
record DataServices(Site site, Model graph) {

  /** The name of each API in the catalogue and in its words, by its path. */
  private static final Map<String, String> NAMES =
      Map.of("/api/v1", "api", "/oai", "oai", "/common-grants/opportunities", "common-grants");

  /** The kinds of records that each answers. */
  private static final Map<String, List<Kind>> SERVED =
      Map.of(
          "api", List.of(Kind.values()),
          "oai", List.of(Kind.values()),
          "common-grants", List.of(Kind.CALLS));

  List<Thing> of(ApiCatalog apis) {
    return apis.linkset().stream()
        .filter(api -> NAMES.containsKey(api.anchor().getPath()))
        .map(this::of)
        .toList();
  }

  private Thing of(ApiCatalog.Context api) {
    String name = NAMES.get(api.anchor().getPath());
    var service =
        site.open(
            site.begin(
                graph,
                site.part(name),
                DCAT.DATA_SERVICE,
                CatalogWords.of("service." + name),
                CatalogWords.of("service." + name + ".description")));
    service.with(DCAT.ENDPOINT_URL, resource(api.anchor(), service));
    targets(api.description())
        .forEach(contract -> service.with(DCAT.ENDPOINT_DESCRIPTION, resource(contract, service)));
    targets(api.documentation())
        .forEach(page -> service.with(FOAF.PAGE, site.document(page, service)));
    SERVED
        .getOrDefault(name, List.of())
        .forEach(kind -> service.with(DCAT.SERVES_DATASET, site.dataset(kind)));
    return service;
  }

  /** That it is one goes without saying, but not for the shapes of DCAT-AP. */
  private static Thing resource(URI address, Thing service) {
    return service.other(Thing.iri(address)).is(RDFS.RESOURCE);
  }

  private static List<URI> targets(List<ApiCatalog.Target> links) {
    return links == null ? List.of() : links.stream().map(ApiCatalog.Target::href).toList();
  }
}
