package fr.clara.discovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;

/** The APIs of this service as a set of links (RFC 9264), the way RFC 9727 wants them listed. */
public record ApiCatalog(List<Context> linkset) {

  static final String PATH = "/.well-known/api-catalog";

  private static final URI OAI_PMH =
      URI.create("https://www.openarchives.org/OAI/openarchivesprotocol.html");

  /** The catalogue of the data. */
  private static final String DATA = "/catalog";

  /** With the profile by which a set of links says that it is such a catalogue. */
  static final String TYPE =
      "application/linkset+json;profile=\"https://www.rfc-editor.org/info/rfc9727\"";

  private static final URI COMMON_GRANTS = URI.create("https://commongrants.org/");

  /**
   * What leads away from one address.
   *
   * @param item the APIs of a catalogue
   * @param description the contract of an API, for machines
   * @param documentation the same, for people
   * @param metadata what data there is, as portals harvest it
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Context(
      URI anchor,
      List<Target> item,
      @JsonProperty("service-desc") List<Target> description,
      @JsonProperty("service-doc") List<Target> documentation,
      @JsonProperty("service-meta") List<Target> metadata,
      List<Target> license) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Target(URI href, String type) {}

  /**
   * The catalogue of the service at that address.
   *
   * @param licence of what it answers
   */
  public static ApiCatalog of(URI site, URI licence) {
    var metadata =
        List.of(
            new Target(site.resolve(DATA), "application/ld+json"),
            new Target(site.resolve(DATA), "text/turtle"));
    var licences = List.of(new Target(licence, "text/html"));
    var records =
        new Context(
            site.resolve("/api/v1"),
            null,
            List.of(new Target(site.resolve("/openapi"), "application/yaml")),
            List.of(new Target(site.resolve("/q/swagger-ui"), "text/html")),
            metadata,
            licences);
    var harvesting =
        new Context(
            site.resolve("/oai"),
            null,
            List.of(new Target(site.resolve("/oai?verb=Identify"), "text/xml")),
            List.of(new Target(OAI_PMH, "text/html")),
            metadata,
            licences);
    var opportunities =
        new Context(
            site.resolve("/common-grants/opportunities"),
            null,
            List.of(new Target(site.resolve("/common-grants/openapi"), "application/yaml")),
            List.of(new Target(COMMON_GRANTS, "text/html")),
            metadata,
            licences);
    var items =
        List.of(
            new Target(records.anchor(), "application/json"),
            new Target(harvesting.anchor(), "text/xml"),
            new Target(opportunities.anchor(), "application/json"));
    return new ApiCatalog(
        List.of(
            new Context(site.resolve(PATH), items, null, null, null, null),
            records,
            harvesting,
            opportunities));
  }
}
