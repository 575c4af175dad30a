package fr.clara.discovery;

import fr.clara.problem.ProblemException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The well-known addresses (RFC 8615) that the service answers. */
@Path("/.well-known")
public class WellKnownResource {

  private static final String SECURITY = "security.txt";

  private final SecurityContact security;
  private final URI licence;

  WellKnownResource(
      SecurityContact security,
      @ConfigProperty(name = "quarkus.smallrye-openapi.info-license-url") URI licence) {
    this.security = security;
    this.licence = licence;
  }

  @GET
  @Path("api-catalog")
  @Produces(ApiCatalog.TYPE)
  @Operation(hidden = true)
  public Response catalog(@Context UriInfo request) {
    return Response.ok(ApiCatalog.of(request.getBaseUri(), licence), ApiCatalog.TYPE)
        .header(HttpHeaders.LINK, "<" + ApiCatalog.PATH + ">; rel=\"api-catalog\"")
        .build();
  }

  /** Not there where nobody has said whom to tell. */
  @GET
  @Path(SECURITY)
  @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
  @Operation(hidden = true)
  public String security(@Context UriInfo request) {
    return security
        .text(request.getAbsolutePath())
        .orElseThrow(() -> ProblemException.notFound(request.getPath()));
  }
}
