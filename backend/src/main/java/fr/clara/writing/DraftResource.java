package fr.clara.writing;

import fr.clara.request.Parameters;
import fr.clara.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits to be published. */
@Path("/api/v1/drafts")
@RolesAllowed({Roles.EDITOR, Roles.ADMIN})
@Tag(name = "drafts", description = "What editors prepare and nobody else sees")
public class DraftResource {

  private static final String KIND = "kind";

  private final Drafts drafts;

  DraftResource(Drafts drafts) {
    this.drafts = drafts;
  }

  @GET
  @Transactional
  @Operation(operationId = "listDrafts", summary = "All drafts, those saved last first")
  @Parameter(
      name = KIND,
      in = ParameterIn.QUERY,
      description = "Drafts of records of one kind only",
      schema = @Schema(ref = "Kind"))
  public DraftApi.Drafts list(@Context UriInfo request) {
    return drafts.all(new Parameters(request.getQueryParameters(), List.of(KIND)).kind(KIND));
  }
}
