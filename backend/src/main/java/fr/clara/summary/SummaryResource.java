package fr.clara.summary;

import fr.clara.request.LanguageParameter;
import fr.clara.request.Parameters;
import fr.clara.request.YearSpan;
import fr.clara.search.Charted;
import fr.clara.search.ListQuery;
import fr.clara.shared.SpaPages;
import fr.clara.summary.SummaryApi.Summary;
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

/** What there is of some years: counts, money, figures and the records themselves. */
@Path(SummaryResource.PATH)
@Tag(name = "summary", description = "What there is of some years")
public class SummaryResource implements Charted {

  static final String PATH = "/api/v1/summary";

  private static final List<String> DATA =
      List.of(YearSpan.FROM, YearSpan.TO, Asked.POLE, Asked.PROGRAMME, ListQuery.FORMAT);
  private static final List<String> DOCUMENT =
      List.of(
          YearSpan.FROM,
          YearSpan.TO,
          Asked.POLE,
          Asked.PROGRAMME,
          ListQuery.FORMAT,
          LanguageParameter.NAME);
  private static final List<String> TABLE =
      List.of(
          YearSpan.FROM,
          YearSpan.TO,
          Asked.POLE,
          Asked.PROGRAMME,
          ListQuery.FORMAT,
          ListQuery.SEPARATOR);

  private final Summaries summaries;
  private final Documents documents;

  SummaryResource(Summaries summaries, Documents documents) {
    this.summaries = summaries;
    this.documents = documents;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public List<String> forms() {
    return List.of(Format.CSV.word(), Format.PDF.word());
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getSummary",
      summary = "The annual summary: counts, money, key figures and records of some years")
  @Parameter(
      name = YearSpan.FROM,
      in = ParameterIn.QUERY,
      description = "First year; from the beginning where it is not given",
      schema = @Schema(type = SchemaType.STRING, pattern = YearSpan.SHAPE))
  @Parameter(
      name = YearSpan.TO,
      in = ParameterIn.QUERY,
      description = "Last year; to the end where it is not given",
      schema = @Schema(type = SchemaType.STRING, pattern = YearSpan.SHAPE))
  @Parameter(
      name = Asked.POLE,
      in = ParameterIn.QUERY,
      description = "University town (id in /api/v1/poles)",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = Asked.PROGRAMME,
      in = ParameterIn.QUERY,
      description = "Programme (id in /api/v1/programmes)",
      schema = @Schema(type = SchemaType.STRING))
  public Summary get(@Context UriInfo request) {
    return summaries.of(new Parameters(request.getQueryParameters(), DATA));
  }

  @GET
  @Produces(Format.CSV_TYPE + ";qs=0.4")
  @Operation(hidden = true)
  public Response csv(@Context UriInfo request) {
    var parameters = new Parameters(request.getQueryParameters(), TABLE);
    var rows = SummaryRow.of(summaries.of(parameters));
    return CsvTable.of("summary", SummaryRow.class, rows, parameters);
  }

  /** In French, or in English for those who ask for it. */
  @GET
  @Produces(Format.PDF_TYPE + ";qs=0.3")
  @Operation(hidden = true)
  public Response pdf(@Context UriInfo request, @Context HttpHeaders headers) {
    var parameters = new Parameters(request.getQueryParameters(), DOCUMENT);
    var words = new Words(LanguageParameter.of(parameters, headers));
    var summary = summaries.of(parameters);
    byte[] document =
        documents.pdf(summary, words, new SpaPages(request.getBaseUri(), words.language()));
    return Response.ok(document, Format.PDF_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, words.language())
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + words.fileName(summary) + "\"")
        .build();
  }
}
