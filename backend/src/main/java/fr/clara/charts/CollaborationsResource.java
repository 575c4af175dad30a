package fr.clara.charts;

import fr.clara.request.Parameters;
import fr.clara.search.Charted;
import fr.clara.search.Years;
import fr.clara.transfer.CsvTable;
import fr.clara.transfer.Format;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(CollaborationsResource.PATH)
@Tag(name = Charts.TAG, description = Charts.ABOUT)
public class CollaborationsResource implements Charted {

  static final String PATH = Charts.PATH + "/collaborations";

  private final Collaborations collaborations;

  CollaborationsResource(Collaborations collaborations) {
    this.collaborations = collaborations;
  }

  @Override
  public String path() {
    return PATH;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getCollaborationsChart",
      summary = "Who works with whom, in the whole network or around one record")
  @Parameter(
      name = CollaborationsQuery.INSTITUTION,
      in = ParameterIn.QUERY,
      description =
          "The records that name this institution (id in /api/v1/institutions). One of institution,"
              + " project and axis at most",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = CollaborationsQuery.PROJECT,
      in = ParameterIn.QUERY,
      description = "This project and its grants (id in /api/v1/projects)",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = CollaborationsQuery.AXIS,
      in = ParameterIn.QUERY,
      description = "The projects of this scientific axis and their grants (id in /api/v1/axes)",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = CollaborationsQuery.TIE,
      in = ParameterIn.QUERY,
      description = "Kind of tie; all when not given. Repeat it for any of several",
      schema = @Schema(type = SchemaType.ARRAY, implementation = Tie.class))
  @Parameter(
      name = Years.YEAR,
      in = ParameterIn.QUERY,
      description =
          "Year in which a project begins, a grant is awarded, an agreement is signed, a cooperation"
              + " or a relationship begins, or years from one to another: 2010..2015, 2010..,"
              + " ..2015. Repeat it for any of several values; not-stated for what has no date",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = 50))
  @Parameter(
      name = Parameters.LIMIT,
      in = ParameterIn.QUERY,
      description = "Institutions shown, those who share most",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "2", maximum = "60", defaultValue = "60"))
  public CollaborationsApi.Chart get(@Context UriInfo request) {
    return collaborations.chart(Charts.drawn(request, CollaborationsQuery.KNOWN));
  }

  @GET
  @Produces(Format.CSV_TYPE + ";qs=0.4")
  @Operation(hidden = true)
  public Response csv(@Context UriInfo request) {
    var parameters = Charts.tabled(request, CollaborationsQuery.KNOWN);
    var rows = Collaborations.rows(collaborations.chart(parameters));
    return CsvTable.of("collaborations", CollaborationsApi.Row.class, rows, parameters);
  }
}
