package fr.clara.grant.giving;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.grant.Grant;
import fr.clara.grant.Known;
import fr.clara.request.LanguageParameter;
import fr.clara.request.Parameters;
import fr.clara.search.ListQuery;
import fr.clara.search.Lists;
import fr.clara.search.Past;
import fr.clara.shared.Kind;
import fr.clara.shared.SpaPages;
import fr.clara.transfer.Exports;
import fr.clara.transfer.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The list of grants as a package of the 360Giving standard, whole. What the standard wants and
 * CLARA does not know is never made up: such grants stand beside those of the standard, with the
 * names of what is missing.
 */
@ApplicationScoped
public class GrantPackages {

  private static final String VERSION = "1.4";
  private static final String PUBLISHER = "Cancéropôle Lyon Auvergne-Rhône-Alpes (CLARA)";

  private final Exports exports;
  private final Lists lists;
  private final Past past;
  private final ObjectMapper json;
  private final Identifiers identifiers;
  private final URI licence;

  GrantPackages(
      Exports exports,
      Lists lists,
      Past past,
      ObjectMapper json,
      Identifiers identifiers,
      @ConfigProperty(name = "quarkus.smallrye-openapi.info-license-url") URI licence) {
    this.exports = exports;
    this.lists = lists;
    this.past = past;
    this.json = json;
    this.identifiers = identifiers;
    this.licence = licence;
  }

  /** The grants that the request's parameters choose; refuses what it does not know. */
  public Response of(UriInfo request, HttpHeaders headers) {
    var known =
        Grant.LISTING.parametersAnd(
            ListQuery.SORT, ListQuery.AS_OF, ListQuery.FORMAT, LanguageParameter.NAME);
    var parameters = new Parameters(request.getQueryParameters(), known);
    String language = LanguageParameter.of(parameters, headers).getLanguage();
    var query = lists.whole(Grant.LISTING, parameters);
    var pages = new SpaPages(request.getBaseUri(), language);
    var head = head(pages, request.getRequestUri());
    var output =
        exports.whole(
            Grant.LISTING,
            query,
            out ->
                new PackageWriter(
                    out,
                    json,
                    head,
                    new GrantStatements(identifiers, new Known(lists, past, query.asOf()), pages)));
    return Response.ok(output, Format.THREE_SIXTY_GIVING.type())
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"clara-grants-360giving.json\"")
        .header(HttpHeaders.CONTENT_LANGUAGE, language)
        .build();
  }

  private Map<String, Object> head(SpaPages pages, URI address) {
    var head = new LinkedHashMap<String, Object>();
    head.put("version", VERSION);
    head.put("title", pages.language().equals("fr") ? "Subventions du CLARA" : "Grants of CLARA");
    head.put("publisher", Map.of("name", PUBLISHER, "website", pages.of("")));
    head.put("license", licence);
    head.put("accessURL", pages.of(Kind.GRANTS));
    head.put("downloadURL", address);
    return head;
  }
}
