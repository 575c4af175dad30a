package fr.clara.changes;

import jakarta.annotation.security.RolesAllowed;
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
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Strong entity tags: the state of the network, the build that answers and what the caller accepts.
 * Whoever holds an answer of the same tag is told so before anything is asked of the database. The
 * tag of a single record begins with the record's own, which a write names in {@code If-Match}.
 *
 * <p>What only some may read is no part of that state, and is kept by nobody.
 */
public class EntityTags {

  /** The property of a request whose answer follows from the state of the network alone. */
  public static final String TAG = EntityTags.class.getName();

  @Inject State state;
  @Inject Build build;
  @Inject ShownRecord shown;
  @Context ResourceInfo resource;

  @ServerRequestFilter
  public Response unchanged(ContainerRequestContext request) {
    if (!reads(request) || forSome()) {
      return null;
    }
    String stateTag = tagOfState(request);
    request.setProperty(TAG, stateTag);
    var tag = new EntityTag(held(request, stateTag));
    var unchanged = request.getRequest().evaluatePreconditions(tag);
    return unchanged == null ? null : unchanged.tag(tag).build();
  }

  @ServerResponseFilter
  public void tag(ContainerRequestContext request, ContainerResponseContext response) {
    if (resource.getResourceMethod() != null && reads(request) && forSome()) {
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
      return;
    }
    Object stateTag = request.getProperty(TAG);
    if (stateTag != null && response.getStatus() == Response.Status.OK.getStatusCode()) {
      String own = shown.tag() == null ? "" : shown.tag() + ".";
      response.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(own + stateTag));
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
      response
          .getHeaders()
          .add(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
    }
  }

  /** Whether the answer follows from the records. */
  private boolean reads(ContainerRequestContext request) {
    return !resource.getResourceMethod().isAnnotationPresent(Untagged.class)
        && (HttpMethod.GET.equals(request.getMethod())
            || HttpMethod.HEAD.equals(request.getMethod()));
  }

  private boolean forSome() {
    return resource.getResourceMethod().isAnnotationPresent(RolesAllowed.class)
        || resource.getResourceClass().isAnnotationPresent(RolesAllowed.class);
  }

  /** The tag that the caller holds, when it is of this state: then the record is as it was. */
  private static String held(ContainerRequestContext request, String stateTag) {
    String given = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (given == null) {
      return stateTag;
    }
    var ofRecord = Pattern.compile("\"([0-9a-f]{16}\\." + Pattern.quote(stateTag) + ")\"");
    var found = ofRecord.matcher(given);
    return found.find() ? found.group(1) : stateTag;
  }

  private String tagOfState(ContainerRequestContext request) {
    int accepted =
        Objects.hash(
            request.getHeaderString(HttpHeaders.ACCEPT),
            request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return state.name() + "." + build.name() + "." + Integer.toHexString(accepted);
  }
}
