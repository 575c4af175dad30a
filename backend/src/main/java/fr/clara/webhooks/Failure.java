package fr.clara.webhooks;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an attempt failed. */
@Schema(
    description =
        "Why an attempt failed: an answer other than 2xx (status), none in time (timeout), no"
            + " connection (unreachable), no secure connection, or not"
            + " with that name (tls), no such name (name), or an address that is not public (address)")
public enum Failure implements ClosedList {
  STATUS,
  TIMEOUT,
  UNREACHABLE,
  TLS,
  NAME,
  ADDRESS;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
