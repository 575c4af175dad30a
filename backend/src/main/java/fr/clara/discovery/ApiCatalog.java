package fr.clara.discovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;

/** The APIs of this service as a set of links (RFC 9264), the way RFC 9727 wants them listed. */
public record ApiCatalog(List<Context> linkset) {

  static final String PATH = "/.well-known/api-catalog";

  /** The catalogue of the data. */
  private static final String DATA = "/catalog";

  /** With the profile by which a set of links says that it is such a catalogue. */
  static final String TYPE =
      "application/linkset+json;profile=\"https://www.rfc-editor.org/info/rfc9727\"";

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
    var api = site.resolve("/api/v1");
    return new ApiCatalog(
        List.of(
            new Context(
                site.resolve(PATH),
                List.of(new Target(api, "application/json")),
                null,
                null,
                null,
                null),
            new Context(
                api,
                null,
                List.of(new Target(site.resolve("/openapi"), "application/yaml")),
                List.of(new Target(site.resolve("/q/swagger-ui"), "text/html")),
                List.of(
                    new Target(site.resolve(DATA), "application/ld+json"),
                    new Target(site.resolve(DATA), "text/turtle")),
                List.of(new Target(licence, "text/html")))));
  }
}
