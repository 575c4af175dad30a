package fr.clara.charts;

import fr.clara.institution.Institution;
import fr.clara.search.Charted;
import fr.clara.search.Listing;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(MapResource.PATH)
@Tag(name = Charts.TAG, description = Charts.ABOUT)
public class MapResource implements Charted {

  static final String PATH = Charts.PATH + "/map";

  private static final List<String> KNOWN = Institution.LISTING.parametersAnd();

  private final NetworkMap map;

  MapResource(NetworkMap map) {
    this.map = map;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public Optional<Listing<?, ?>> selected() {
    return Optional.of(Institution.LISTING);
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getMapChart",
      summary = "Where the institutions are that the filters choose")
  public MapApi.Chart get(@Context UriInfo request) {
    return map.chart(Charts.drawn(request, KNOWN));
  }

  @GET
  @Produces(Format.CSV_TYPE + ";qs=0.4")
  @Operation(hidden = true)
  public Response csv(@Context UriInfo request) {
    var parameters = Charts.tabled(request, KNOWN);
    return CsvTable.of("map", MapApi.Row.class, map.rows(parameters), parameters);
  }
}
