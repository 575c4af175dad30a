package fr.clara.request;

import fr.clara.problem.ProblemException;
import fr.clara.problem.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses, before any work, what no request may hold. */
public class RequestChecks {

  public static final int LONGEST = 1_000;

  private static final int LARGEST = 1 << 20;

  @Context ResourceInfo resource;

  @ServerRequestFilter
  public void check(ContainerRequestContext request) {
    checkContent(request);
    UriInfo uri = request.getUriInfo();
    uri.getPathParameters().forEach((name, values) -> values.forEach(v -> bound(name, v)));
    uri.getQueryParameters()
        .forEach(
            (name, values) -> {
              bound(name, name);
              values.forEach(value -> bound(name, value));
            });
    if (!uri.getQueryParameters().isEmpty() && !takesParameters()) {
      String name = uri.getQueryParameters().keySet().iterator().next();
      throw ProblemException.unknownParameter(name, List.of());
    }
  }

  /** Only a table may be large, or of a length not known beforehand. */
  private void checkContent(ContainerRequestContext request) {
    boolean table =
        Stream.of(resource.getResourceMethod().getParameterTypes())
            .anyMatch(InputStream.class::equals);
    if (!table && request.getLength() > LARGEST) {
      throw new ProblemException(ProblemType.TOO_LARGE);
    }
    if (!table && request.getHeaderString("Transfer-Encoding") != null) {
      throw new ProblemException(ProblemType.LENGTH_REQUIRED);
    }
  }

  /** Lists read the parameters themselves; nothing else takes any. */
  private boolean takesParameters() {
    return Stream.of(resource.getResourceMethod().getParameterTypes())
        .anyMatch(UriInfo.class::equals);
  }

  private static void bound(String name, String text) {
    String shown = text == name ? "" : name;
    if (text.length() > LONGEST) {
      throw ProblemException.invalidParameter(shown, "long", null, LONGEST);
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw ProblemException.invalidParameter(shown, "control", null);
    }
  }
}
