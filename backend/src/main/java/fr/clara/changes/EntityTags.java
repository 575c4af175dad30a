package fr.clara.changes;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Strong entity tags: the state of the network, the build that answers and what the caller accepts.
 * Whoever holds an answer of the same tag is told so before anything is asked of the database.
 */
public class EntityTags {

  private static final String TAG = EntityTags.class.getName();

  @Inject State state;
  @Inject Build build;
  @Context ResourceInfo resource;

  @ServerRequestFilter
  public Response unchanged(ContainerRequestContext request) {
    if (!reads(request)) {
      return null;
    }
    var tag = tag(request);
    request.setProperty(TAG, tag);
    var unchanged = request.getRequest().evaluatePreconditions(tag);
    return unchanged == null ? null : unchanged.tag(tag).build();
  }

  @ServerResponseFilter
  public void tag(ContainerRequestContext request, ContainerResponseContext response) {
    Object tag = request.getProperty(TAG);
    if (tag != null && response.getStatus() == Response.Status.OK.getStatusCode()) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
      response
          .getHeaders()
          .add(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
    }
  }

  private boolean reads(ContainerRequestContext request) {
    return !resource.getResourceMethod().isAnnotationPresent(Untagged.class)
        && (HttpMethod.GET.equals(request.getMethod())
            || HttpMethod.HEAD.equals(request.getMethod()));
  }

  private EntityTag tag(ContainerRequestContext request) {
    int accepted =
        Objects.hash(
            request.getHeaderString(HttpHeaders.ACCEPT),
            request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return new EntityTag(state.name() + "." + build.name() + "." + Integer.toHexString(accepted));
  }
}
