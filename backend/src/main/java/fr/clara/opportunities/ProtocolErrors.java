package fr.clara.opportunities;

import fr.clara.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says problems in the form that the protocol has for them. */
public class ProtocolErrors {

  @ServerResponseFilter
  public void say(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getUriInfo().getPath().startsWith(OpportunityResource.API)
        && response.getEntity() instanceof Problem problem) {
      response.setEntity(failure(problem), new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }
  }

  private static OpportunityApi.Failure failure(Problem problem) {
    return new OpportunityApi.Failure(
        problem.status(),
        problem.detail(),
        problem.errors() == null
            ? List.of()
            : problem.errors().stream().map(ProtocolErrors::wrong).toList());
  }

  /** A place in the body is told as the protocol's examples do: filters.status.value. */
  private static OpportunityApi.Wrong wrong(Problem.Fault fault) {
    String field =
        fault.pointer() == null || fault.pointer().isEmpty()
            ? fault.parameter()
            : fault.pointer().substring(1).replace('/', '.');
    return new OpportunityApi.Wrong(field, fault.detail());
  }
}
