package fr.clara.charts;

import fr.clara.charts.CalendarApi.Calendar;
import fr.clara.charts.CalendarApi.Entry;
import fr.clara.feeds.CalendarFeeds;
import fr.clara.request.YearSpan;
import fr.clara.search.Charted;
import fr.clara.transfer.CsvTable;
import fr.clara.transfer.Format;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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

/** When calls open and close, and events take place. */
@Path(CalendarResource.PATH)
@Tag(name = Charts.TAG, description = Charts.ABOUT)
public class CalendarResource implements Charted {

  static final String PATH = Charts.PATH + "/calendar";

  private static final List<String> KNOWN =
      List.of(
          Calendars.KIND,
          Calendars.PROGRAMME,
          Calendars.STATUS,
          Calendars.TYPE,
          YearSpan.FROM,
          YearSpan.TO);

  private final Calendars calendars;
  private final CalendarFeeds feeds;

  CalendarResource(Calendars calendars, CalendarFeeds feeds) {
    this.calendars = calendars;
    this.feeds = feeds;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public List<String> forms() {
    return List.of(Format.CSV.word(), Format.ICS.word());
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getCalendarChart",
      summary = "The dates of calls and events, the earliest first")
  @Parameter(
      name = Calendars.KIND,
      in = ParameterIn.QUERY,
      description = "What is shown: calls, events, or both where it is not given",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = Calendars.PROGRAMME,
      in = ParameterIn.QUERY,
      description =
          "Programme that calls, or that the event is about. Repeat it for any of several",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = Calendars.STATUS,
      in = ParameterIn.QUERY,
      description = "Of calls: whether proposals are accepted now. Events are not chosen by it",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = Calendars.TYPE,
      in = ParameterIn.QUERY,
      description = "Sort of event. Calls are not chosen by it",
      schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
  @Parameter(
      name = YearSpan.FROM,
      in = ParameterIn.QUERY,
      description = "First year shown",
      schema = @Schema(type = SchemaType.STRING, pattern = YearSpan.SHAPE))
  @Parameter(
      name = YearSpan.TO,
      in = ParameterIn.QUERY,
      description = "Last year shown",
      schema = @Schema(type = SchemaType.STRING, pattern = YearSpan.SHAPE))
  public Calendar get(@Context UriInfo request) {
    return calendars.of(Charts.drawn(request, KNOWN));
  }

  @GET
  @Produces(Format.CSV_TYPE + ";qs=0.4")
  @Operation(hidden = true)
  public Response csv(@Context UriInfo request) {
    var parameters = Charts.tabled(request, KNOWN);
    var rows = calendars.dated(parameters).entries().stream().map(Entry::row).toList();
    return CsvTable.of("calendar", CalendarApi.Row.class, rows, parameters);
  }

  @GET
  @Produces(Format.ICS_TYPE + ";qs=0.1")
  @Operation(hidden = true)
  public Response calendar(@Context UriInfo request, @Context HttpHeaders headers) {
    var parameters = Charts.spoken(request, KNOWN);
    var items = calendars.dated(parameters).entries().stream().map(Entry::item).toList();
    return feeds.of("calendar", items, parameters, request, headers);
  }
}
