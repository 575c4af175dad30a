package fr.clara.charts;

import fr.clara.request.Parameters;
import fr.clara.search.Charted;
import fr.clara.search.ListQuery;
import fr.clara.transfer.CsvTable;
import fr.clara.transfer.Format;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cooperations or projects along the years; both are chosen by the filters of their list. */
@Path(TimelineResource.PATH)
@Tag(name = Charts.TAG, description = Charts.ABOUT)
public class TimelineResource implements Charted {

  static final String PATH = Charts.PATH + "/timelines";

  private final Timelines timelines;

  TimelineResource(Timelines timelines) {
    this.timelines = timelines;
  }

  @Override
  public String path() {
    return PATH;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getTimelinesChart",
      summary = "Cooperations or projects along the years, with what belongs to each")
  @Parameter(
      name = Timelines.OF,
      in = ParameterIn.QUERY,
      required = true,
      description = "What has a lane: the filters are those of its list",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"cooperations", "projects"}))
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description = "Words searched in them",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "axis",
      in = ParameterIn.QUERY,
      description = "Of projects: scientific axis",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = "pole",
      in = ParameterIn.QUERY,
      description = "Of projects: university town",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = "programme",
      in = ParameterIn.QUERY,
      description =
          "Programme that supports the project, or pays for joint work of the cooperation",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = "call",
      in = ParameterIn.QUERY,
      description = "Of projects: call that awarded a grant",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = "funder",
      in = ParameterIn.QUERY,
      description = "Of projects: institution that pays a grant",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = "institution",
      in = ParameterIn.QUERY,
      description = "Of projects: institution that takes part, in any role",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = "coordinator",
      in = ParameterIn.QUERY,
      description = "Of projects: institution that coordinates it",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = "person",
      in = ParameterIn.QUERY,
      description = "Of projects: person in charge",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = "cooperation",
      in = ParameterIn.QUERY,
      description = "Of projects: cooperation it belongs to",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = "year",
      in = ParameterIn.QUERY,
      description = "Of projects: year it begins, or years from one to another: 2010..2015",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = "country",
      in = ParameterIn.QUERY,
      description = "Of cooperations: country, ISO 3166-1 alpha-2",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = "partner",
      in = ParameterIn.QUERY,
      description = "Of cooperations: institution that carries it",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = "source",
      in = ParameterIn.QUERY,
      description = "Document that the statements come from",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  public TimelineApi.Timelines get(@Context UriInfo request) {
    return timelines.of(request.getQueryParameters(), ListQuery.FORMAT);
  }

  @GET
  @Produces(Format.CSV_TYPE + ";qs=0.4")
  @Operation(hidden = true)
  public Response csv(@Context UriInfo request) {
    var given = request.getQueryParameters();
    var lanes = timelines.of(given, ListQuery.FORMAT, ListQuery.SEPARATOR).lanes();
    var kind = Timelines.kind(given);
    return CsvTable.of(
        "timelines",
        TimelineApi.Row.class,
        lanes.stream().flatMap(lane -> lane.rows(kind)).toList(),
        new Parameters(given, List.copyOf(given.keySet())));
  }
}
