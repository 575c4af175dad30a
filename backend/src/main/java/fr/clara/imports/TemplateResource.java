package fr.clara.imports;

import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import fr.clara.search.ListQuery;
import fr.clara.shared.Kind;
import fr.clara.transfer.Format;
import fr.clara.writing.Kinds;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Empty tables to fill in. */
@Path(Imports.PATH + "/templates/{kind}")
@Tag(name = "imports")
public class TemplateResource {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Kinds kinds;

  TemplateResource(Kinds kinds) {
    this.kinds = kinds;
  }

  @GET
  @Produces(Format.CSV_TYPE)
  @Operation(
      operationId = "getImportTemplate",
      summary = "The headings of a table of a kind, as CSV or Excel workbook")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)))
  public Response csv(@PathParam("kind") String kind, @Context UriInfo request) {
    var columns = columns(kind, request);
    String heading = BYTE_ORDER_MARK + String.join(",", columns) + "\r\n";
    return file(heading.getBytes(StandardCharsets.UTF_8), kind, Format.CSV);
  }

  @GET
  @Produces(Format.XLSX_TYPE + ";qs=0.5")
  @Operation(hidden = true)
  public Response xlsx(@PathParam("kind") String kind, @Context UriInfo request) {
    var columns = columns(kind, request);
    StreamingOutput workbook =
        out -> {
          try (var book = new Workbook(out, "CLARA", "1.0")) {
            var sheet = book.newWorksheet(kind);
            sheet.freezePane(1, 1);
            for (int i = 0; i < columns.size(); i++) {
              sheet.value(0, i, columns.get(i));
              sheet.style(0, i).bold().set();
              sheet.width(i, Math.max(12, columns.get(i).length() + 2));
            }
          }
        };
    return file(workbook, kind, Format.XLSX);
  }

  private List<String> columns(String segment, UriInfo request) {
    new Parameters(request.getQueryParameters(), List.of(ListQuery.FORMAT));
    Kind kind = Kind.of(segment);
    if (kind == null) {
      throw ProblemException.notFound(request.getPath());
    }
    return new Merge(kinds.of(kind)).columns();
  }

  private static Response file(Object content, String kind, Format format) {
    String name = "clara-" + kind + "-template." + format.word();
    return Response.ok(content, format.type())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
