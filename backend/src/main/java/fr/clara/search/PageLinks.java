package fr.clara.search;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The links between the pages of a list (RFC 8288). */
public class PageLinks {

  /** Before the entity tag is made of the page. */
  @ServerResponseFilter(priority = Priorities.USER + 1)
  public void link(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page<?> page) {
      add(response, request.getUriInfo(), "first", null);
      if (page.next() != null) {
        add(response, request.getUriInfo(), "next", page.next());
      }
    }
  }

  private static void add(
      ContainerResponseContext response, UriInfo uri, String relation, String cursor) {
    var target = uri.getRequestUriBuilder().replaceQueryParam(ListQuery.CURSOR);
    if (cursor != null) {
      target.queryParam(ListQuery.CURSOR, cursor);
    }
    response
        .getHeaders()
        .add(HttpHeaders.LINK, Link.fromUriBuilder(target).rel(relation).build().toString());
  }
}
