package fr.clara.grant.subsidies;

import fr.clara.grant.Grant;
import fr.clara.grant.GrantApi;
import fr.clara.grant.Known;
import fr.clara.request.Parameters;
import fr.clara.search.ListQuery;
import fr.clara.search.Lists;
import fr.clara.search.Past;
import fr.clara.transfer.CsvWriter;
import fr.clara.transfer.Exports;
import fr.clara.transfer.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/**
 * The list of grants as a table of the schema SCDL Subventions, whole: a row for each grant, in the
 * order of the list. What the schema wants and CLARA does not know is an empty cell.
 */
@ApplicationScoped
public class Subsidies {

  private static final String LANGUAGE = "fr";

  private final Exports exports;
  private final Lists lists;
  private final Past past;

  Subsidies(Exports exports, Lists lists, Past past) {
    this.exports = exports;
    this.lists = lists;
    this.past = past;
  }

  /** The grants that the request's parameters choose; refuses what it does not know. */
  public Response of(UriInfo request) {
    var known = Grant.LISTING.parametersAnd(ListQuery.SORT, ListQuery.AS_OF, ListQuery.FORMAT);
    var query = lists.whole(Grant.LISTING, new Parameters(request.getQueryParameters(), known));
    var columns = new SubsidyColumns(new Known(lists, past, query.asOf()), LANGUAGE).all();
    var output =
        exports.whole(
            Grant.LISTING, query, out -> CsvWriter.<GrantApi.Grant>ofSchema(out, columns));
    return Response.ok(output, Format.SCDL.answered())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"clara-grants-scdl.csv\"")
        .header(HttpHeaders.CONTENT_LANGUAGE, LANGUAGE)
        .build();
  }
}
