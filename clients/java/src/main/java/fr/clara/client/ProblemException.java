package fr.clara.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.clara.client.model.Problem;
import java.util.Optional;

/** An answer that is no success, with what the service says of it (RFC 9457). */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** Of what a generated call threw. */
  public ProblemException(ApiException cause) {
    super(cause.getMessage(), cause);
    this.problem = read(cause.getResponseBody());
  }

  /** The status of the answer; 0 where there was none, because the service was not reached. */
  public int status() {
    return ((ApiException) getCause()).getCode();
  }

  /**
   * What the service says. Rely on its type and errors; nothing where something else answered in
   * its place.
   */
  public Optional<Problem> problem() {
    return Optional.ofNullable(problem);
  }

  private static Problem read(String body) {
    if (body == null) {
      return null;
    }
    try {
      return ApiClient.createDefaultObjectMapper().readValue(body, Problem.class);
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}
