package fr.clara.request;

import fr.clara.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses, before any work, what no request may hold. */
public class RequestChecks {

  public static final int LONGEST = 1_000;

  @Context ResourceInfo resource;

  @ServerRequestFilter
  public void check(ContainerRequestContext request) {
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
