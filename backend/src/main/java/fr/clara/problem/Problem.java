package fr.clara.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.clara.shared.Reference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error answer (RFC 9457), in the caller's language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An error (RFC 9457). Rely on type and errors; title and detail may change.")
public record Problem(
    @Schema(
            description = "Address of the type, listed at /api/v1/problems",
            examples = "/api/v1/problems/unknown-parameter",
            implementation = String.class)
        ProblemType type,
    @Schema(description = "What the type means, in the caller's language") String title,
    @Schema(description = "HTTP status", examples = "400") int status,
    @Schema(description = "What happened here, in the caller's language") String detail,
    @Schema(description = "What is wrong, one entry a place") List<Fault> errors,
    @Schema(description = "The records that stand in the way, where it is about that")
        List<Reference> records,
    @Schema(
            description =
                "What is there now, where someone else has written meanwhile; its ETag is the answer's",
            implementation = Object.class)
        Object current) {

  /** One thing wrong with a request. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Fault", description = "One thing wrong with the request")
  public record Fault(
      @Schema(description = "The query or path parameter", examples = "axis") String parameter,
      @Schema(description = "JSON pointer into the request's body") String pointer,
      @Schema(description = "What is wrong, in the caller's language") String detail,
      @Schema(description = "What would be allowed, where that is a short list")
          List<String> allowed) {}
}
