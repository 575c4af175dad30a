package fr.clara.transfer;

import fr.clara.problem.ProblemException;
import fr.clara.search.ListQuery;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** {@code format=csv} asks for what {@code Accept: text/csv} asks for: a link can say it. */
public class FormatParameter {

  @ServerRequestFilter(preMatching = true)
  public void accept(ContainerRequestContext request) {
    String word = request.getUriInfo().getQueryParameters().getFirst(ListQuery.FORMAT);
    if (word != null && request.getUriInfo().getPath().startsWith("/api/")) {
      var format = Format.of(word);
      if (format == null) {
        throw ProblemException.invalidParameter(ListQuery.FORMAT, "value", Format.words(), word);
      }
      request.getHeaders().putSingle(HttpHeaders.ACCEPT, format.type());
    }
  }
}
