package fr.clara.opportunities;

import fr.clara.call.Call;
import fr.clara.call.CallApi;
import fr.clara.changes.Untagged;
import fr.clara.opportunities.KnownCalls.KnownCall;
import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import fr.clara.search.ListQuery;
import fr.clara.search.Lists;
import fr.clara.shared.Languages;
import fr.clara.shared.SpaPages;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Calls for proposals as the CommonGrants protocol lists, shows and searches opportunities. */
@Path(OpportunityResource.API)
public class OpportunityResource {

  static final String API = "/common-grants";

  private static final String OPPORTUNITIES = "opportunities";
  private static final String SUCCESS = "Success";
  private static final int OK = 200;

  private final KnownCalls calls;
  private final Lists lists;

  OpportunityResource(KnownCalls calls, Lists lists) {
    this.calls = calls;
    this.lists = lists;
  }

  @GET
  @Path(OPPORTUNITIES)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public OpportunityApi.Page list(@Context UriInfo request, @Context HttpHeaders headers) {
    var parameters =
        new Parameters(request.getQueryParameters(), List.of(Search.PAGE, Search.PAGE_SIZE));
    int page = number(parameters, Search.PAGE, Integer.MAX_VALUE, 1);
    int size = number(parameters, Search.PAGE_SIZE, Search.LARGEST_SIZE, Search.USUAL_SIZE);
    var all = calls.all().stream().sorted(Order.usual().comparator()).toList();
    return new OpportunityApi.Page(
        OK, SUCCESS, shown(all, page, size, request, headers), info(all, page, size));
  }

  private static int number(Parameters parameters, String name, int most, int usual) {
    String word = parameters.one(name);
    if (word == null) {
      return usual;
    }
    try {
      int number = Integer.parseInt(word);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, with the numbers out of bounds.
    }
    throw ProblemException.invalidParameter(name, "opportunity-number", null, 1, most);
  }

  @GET
  @Path(OPPORTUNITIES + "/{oppId}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public OpportunityApi.One one(
      @PathParam("oppId") String id, @Context UriInfo request, @Context HttpHeaders headers) {
    new Parameters(request.getQueryParameters(), List.of());
    var known = calls.one(uuid(id, request));
    if (known == null) {
      throw ProblemException.notFound(request.getPath());
    }
    return new OpportunityApi.One(OK, SUCCESS, statement(request, headers).of(known));
  }

  private static UUID uuid(String text, UriInfo request) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw ProblemException.notFound(request.getPath());
    }
  }

  @POST
  @Path(OPPORTUNITIES + "/search")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public OpportunityApi.Found search(
      String body, @Context UriInfo request, @Context HttpHeaders headers) {
    new Parameters(request.getQueryParameters(), List.of());
    var search = Search.of(body);
    var found = found(search);
    var words =
        ResourceBundle.getBundle(OPPORTUNITIES, Languages.of(headers.getAcceptableLanguages()));
    return new OpportunityApi.Found(
        OK,
        SUCCESS,
        shown(found, search.page(), search.pageSize(), request, headers),
        info(found, search.page(), search.pageSize()),
        new OpportunityApi.SortInfo(
            search.order().sortBy(),
            search.order().descending() ? "desc" : "asc",
            search.order().stated() ? List.of() : List.of(words.getString("never-stated"))),
        new OpportunityApi.FilterInfo(
            search.filters(),
            search.unanswered().stream()
                .map(name -> name + ": " + words.getString("never-stated"))
                .toList()));
  }

  /** What the protocol's clients need to know of this, for machines. */
  @GET
  @Path("openapi")
  @Produces("application/yaml")
  @Operation(hidden = true)
  @Untagged
  public InputStream description() {
    return OpportunityResource.class.getResourceAsStream("/common-grants.yaml");
  }

  private List<KnownCall> found(Search search) {
    var spoken = search.words().isEmpty() ? null : ids(search.words());
    return calls.all().stream()
        .filter(known -> spoken == null || spoken.contains(known.call().id()))
        .filter(known -> search.wanted().test(known.call()))
        .sorted(search.order().comparator())
        .toList();
  }

  /** The calls that a list finds by these words. */
  private Set<String> ids(String words) {
    var parameters = new MultivaluedHashMap<String, String>();
    parameters.putSingle(ListQuery.Q, words);
    return lists.all(Call.LISTING, parameters).stream()
        .map(CallApi.Call::id)
        .collect(Collectors.toSet());
  }

  private static List<OpportunityApi.Opportunity> shown(
      List<KnownCall> all, int page, int size, UriInfo request, HttpHeaders headers) {
    var statement = statement(request, headers);
    return all.stream().skip((page - 1L) * size).limit(size).map(statement::of).toList();
  }

  private static OpportunityApi.PageInfo info(List<KnownCall> all, int page, int size) {
    return new OpportunityApi.PageInfo(page, size, all.size(), (all.size() + size - 1) / size);
  }

  private static CallStatement statement(UriInfo request, HttpHeaders headers) {
    String language = Languages.of(headers.getAcceptableLanguages()).getLanguage();
    return new CallStatement(new SpaPages(request.getBaseUri(), language));
  }
}
