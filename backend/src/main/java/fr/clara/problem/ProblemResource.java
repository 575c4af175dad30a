package fr.clara.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of problem types, at the addresses that problems carry. */
@Path("/api/v1/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "problems", description = "The catalogue of errors")
public class ProblemResource {

  private final ProblemWriter writer;

  ProblemResource(ProblemWriter writer) {
    this.writer = writer;
  }

  /** A problem type and what it means. */
  @Schema(name = "ProblemDescription", description = "A type of problem")
  public record Description(
      @Schema(implementation = String.class) ProblemType type, String title, int status) {}

  @GET
  @Operation(operationId = "listProblems", summary = "The types of problems the API answers with")
  public List<Description> list() {
    return Stream.of(ProblemType.values()).map(this::describe).toList();
  }

  @GET
  @Path("{type}")
  @Operation(operationId = "getProblem", summary = "What a type of problem means")
  public Description get(@PathParam("type") String type) {
    return Stream.of(ProblemType.values())
        .filter(known -> known.word().equals(type))
        .findFirst()
        .map(this::describe)
        .orElseThrow(() -> ProblemException.notFound("problems/" + type));
  }

  private Description describe(ProblemType type) {
    return new Description(type, writer.title(type), type.status());
  }
}
