package fr.clara.charts;

import fr.clara.request.LanguageParameter;
import fr.clara.request.Parameters;
import fr.clara.search.ListQuery;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;

/** What all pictures have in common. */
final class Charts {

  static final String PATH = "/api/v1/charts";
  static final String TAG = "charts";
  static final String ABOUT = "What many records say together: the data of pictures";

  /** Beyond it a query is given up: no picture is worth keeping others from the database. */
  static final int LONGEST_SECONDS = 30;

  private Charts() {}

  /** The parameters of a picture, none of which is unknown. */
  static Parameters drawn(UriInfo request, List<String> known) {
    return with(request, known, ListQuery.FORMAT);
  }

  /** The same of its table. */
  static Parameters tabled(UriInfo request, List<String> known) {
    return with(request, known, ListQuery.FORMAT, ListQuery.SEPARATOR);
  }

  /** The same of a form that is in one language. */
  static Parameters spoken(UriInfo request, List<String> known) {
    return with(request, known, ListQuery.FORMAT, LanguageParameter.NAME);
  }

  private static Parameters with(UriInfo request, List<String> known, String... forms) {
    return new Parameters(
        request.getQueryParameters(), Stream.concat(known.stream(), Stream.of(forms)).toList());
  }
}
