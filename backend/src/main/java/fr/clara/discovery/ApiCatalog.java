package fr.clara.discovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;

/** The APIs of this service as a set of links (RFC 9264), the way RFC 9727 wants them listed. */
record ApiCatalog(List<Context> linkset) {

  static final String PATH = "/.well-known/api-catalog";

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
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Context(
      URI anchor,
      List<Target> item,
      @JsonProperty("service-desc") List<Target> description,
      @JsonProperty("service-doc") List<Target> documentation,
      List<Target> license) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Target(URI href, String type) {}

  /**
   * The catalogue of the service at that address.
   *
   * @param licence of what it answers
   */
  static ApiCatalog of(URI site, URI licence) {
    var api = site.resolve("/api/v1");
    var opportunities = site.resolve("/common-grants/opportunities");
    return new ApiCatalog(
        List.of(
            new Context(
                site.resolve(PATH),
                List.of(
                    new Target(api, "application/json"),
                    new Target(opportunities, "application/json")),
                null,
                null,
                null),
            new Context(
                api,
                null,
                List.of(new Target(site.resolve("/openapi"), "application/yaml")),
                List.of(new Target(site.resolve("/q/swagger-ui"), "text/html")),
                List.of(new Target(licence, "text/html"))),
            new Context(
                opportunities,
                null,
                List.of(new Target(site.resolve("/common-grants/openapi"), "application/yaml")),
                List.of(new Target(COMMON_GRANTS, "text/html")),
                List.of(new Target(licence, "text/html")))));
  }
}
