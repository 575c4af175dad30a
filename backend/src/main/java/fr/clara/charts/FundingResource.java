package fr.clara.charts;

import fr.clara.grant.Grant;
import fr.clara.request.Parameters;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(FundingResource.PATH)
@Tag(name = Charts.TAG, description = Charts.ABOUT)
public class FundingResource implements Charted {

  static final String PATH = Charts.PATH + "/funding";

  private static final List<String> KNOWN =
      Grant.LISTING.parametersAnd(FundingQuery.CURRENCY, FundingQuery.BY, Parameters.LIMIT);

  private final Funding funding;

  FundingResource(Funding funding) {
    this.funding = funding;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public Optional<Listing<?, ?>> selected() {
    return Optional.of(Grant.LISTING);
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getFundingChart",
      summary = "The ways of the money of the grants that the filters choose")
  @Parameter(
      name = FundingQuery.CURRENCY,
      in = ParameterIn.QUERY,
      description = "Currency of the amounts, ISO 4217; that of most grants when not given",
      schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Z]{3}$"))
  @Parameter(
      name = FundingQuery.BY,
      in = ParameterIn.QUERY,
      description = "Where the money arrives: at projects, or at the institutions that receive it",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"project", "beneficiary"},
              defaultValue = "project"))
  @Parameter(
      name = Parameters.LIMIT,
      in = ParameterIn.QUERY,
      description = "Nodes a stage; the rest is one more, and what is not stated another",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "2", maximum = "30", defaultValue = "12"))
  public FundingApi.Chart get(@Context UriInfo request) {
    return funding.chart(Charts.drawn(request, KNOWN));
  }

  @GET
  @Produces(Format.CSV_TYPE + ";qs=0.4")
  @Operation(hidden = true)
  public Response csv(@Context UriInfo request) {
    var parameters = Charts.tabled(request, KNOWN);
    var rows = Funding.rows(funding.chart(parameters));
    return CsvTable.of("funding", FundingApi.Row.class, rows, parameters);
  }
}
