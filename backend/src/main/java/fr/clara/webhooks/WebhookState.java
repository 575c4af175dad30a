package fr.clara.webhooks;

import com.fasterxml.jackson.annotation.JsonValue;
import fr.clara.shared.ClosedList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether anything is sent. */
@Schema(
    description =
        "Whether anything is sent: paused by its owner, or disabled since the target answered 410")
public enum WebhookState implements ClosedList {
  ACTIVE,
  PAUSED,
  DISABLED;

  @Override
  @JsonValue
  public String word() {
    return ClosedList.super.word();
  }
}
