package fr.clara.grant;

import fr.clara.grant.giving.GrantPackages;
import fr.clara.grant.subsidies.Subsidies;
import fr.clara.records.EditedResource;
import fr.clara.search.Listing;
import fr.clara.transfer.Format;
import fr.clara.writing.Written;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/grants")
@Tag(name = "grants", description = "Money awarded to projects")
public class GrantResource extends EditedResource<Grant, GrantApi.Grant> {

  @Inject GrantPackages packages;
  @Inject Subsidies subsidies;

  @Override
  public Listing<Grant, GrantApi.Grant> listing() {
    return Grant.LISTING;
  }

  @Override
  public Written<Grant, GrantApi.Input> written() {
    return Grant.WRITTEN;
  }

  @Override
  public List<String> forms() {
    return Stream.concat(
            super.forms().stream(),
            Stream.of(Format.THREE_SIXTY_GIVING, Format.SCDL).map(Format::word))
        .toList();
  }

  @GET
  @Produces(Format.THREE_SIXTY_GIVING_TYPE + ";qs=0.05")
  @Operation(hidden = true)
  public Response grantPackage(@Context UriInfo request, @Context HttpHeaders headers) {
    return packages.of(request, headers);
  }

  @GET
  @Produces(Format.SCDL_TYPE + ";qs=0.04")
  @Operation(hidden = true)
  public Response subsidies(@Context UriInfo request) {
    return subsidies.of(request);
  }
}
