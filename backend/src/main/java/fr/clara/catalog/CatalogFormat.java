package fr.clara.catalog;

import fr.clara.problem.ProblemException;
import fr.clara.search.ListQuery;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** {@code format=turtle} asks for what {@code Accept: text/turtle} asks for: a link can say it. */
public class CatalogFormat {

  @ServerRequestFilter(preMatching = true)
  public void accept(ContainerRequestContext request) {
    String word = request.getUriInfo().getQueryParameters().getFirst(ListQuery.FORMAT);
    if (word != null && request.getUriInfo().getPath().equals(CatalogResource.PATH)) {
      var form = CatalogForm.of(word);
      if (form == null) {
        throw ProblemException.invalidParameter(
            ListQuery.FORMAT, "value", CatalogForm.words(), word);
      }
      request.getHeaders().putSingle(HttpHeaders.ACCEPT, form.type());
    }
  }
}
