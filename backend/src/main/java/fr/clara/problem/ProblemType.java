package fr.clara.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Locale;

/** The catalogue of errors. A type's address never changes; its words may. */
public enum ProblemType {
  NOT_FOUND(404),
  UNKNOWN_PARAMETER(400),
  INVALID_PARAMETER(400),
  INVALID_CURSOR(400),
  INVALID_REQUEST(400),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  UNSUPPORTED_MEDIA_TYPE(415),
  UNAUTHORIZED(401),
  FORBIDDEN(403),
  READ_ONLY(403),
  ALREADY_EXISTS(409),
  STILL_REFERENCED(409),
  CHANGED_SINCE(409),
  NOT_APPLICABLE(409),
  LENGTH_REQUIRED(411),
  PRECONDITION_FAILED(412),
  TOO_LARGE(413),
  INVALID_RECORD(422),
  IDEMPOTENCY_KEY_REUSED(422),
  PRECONDITION_REQUIRED(428),
  TOO_MANY_REQUESTS(429),
  INTERNAL_ERROR(500),
  BUSY(503),
  UNCONFIRMED(503),
  SEARCH_BEHIND(503),
  SEARCH_UNAVAILABLE(503),
  SIGN_IN_UNAVAILABLE(503);

  private final int status;

  ProblemType(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @JsonValue
  public URI uri() {
    return URI.create("/api/v1/problems/" + word());
  }
}
