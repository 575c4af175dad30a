package fr.clara.search;

import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import fr.clara.search.SearchApi.Hits;
import fr.clara.search.SearchApi.Suggestions;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finds records of any kind by words. */
@Path("/api/v1")
@Tag(name = "search", description = "Records of all kinds by words")
public class SearchResource {

  public static final String KIND = "kind";
  public static final int MOST_SUGGESTIONS = 20;
  public static final int USUAL_SUGGESTIONS = 8;

  private final NetworkSearch search;

  SearchResource(NetworkSearch search) {
    this.search = search;
  }

  @GET
  @Path("search")
  @Operation(
      operationId = "search",
      summary = "Records of all kinds that answer the words searched, the best first")
  public Hits search(@Context UriInfo request) {
    var parameters =
        new Parameters(
            request.getQueryParameters(),
            List.of(ListQuery.Q, KIND, Parameters.LIMIT, ListQuery.CURSOR));
    return search.find(
        words(parameters),
        parameters.kinds(KIND),
        parameters.limit(),
        parameters.one(ListQuery.CURSOR));
  }

  @GET
  @Path("suggestions")
  @Operation(
      operationId = "suggest",
      summary = "Records whose names begin like what is typed, or nearly")
  public Suggestions suggest(@Context UriInfo request) {
    var parameters =
        new Parameters(request.getQueryParameters(), List.of(ListQuery.Q, KIND, Parameters.LIMIT));
    return search.suggest(
        words(parameters),
        parameters.kinds(KIND),
        parameters.limit(MOST_SUGGESTIONS, USUAL_SUGGESTIONS));
  }

  private static String words(Parameters parameters) {
    String q = ListQuery.words(parameters.one(ListQuery.Q));
    if (q == null) {
      throw ProblemException.invalidParameter(ListQuery.Q, "missing", null);
    }
    return q;
  }
}
