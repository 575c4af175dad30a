package fr.clara.running;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Takes out of traces what callers have chosen: addresses and words may name somebody. What is left
 * is the template of the address.
 */
@Singleton
class SpanPrivacy implements SpanProcessor {

  private static final List<AttributeKey<String>> CHOSEN =
      List.of(
          AttributeKey.stringKey("url.path"),
          AttributeKey.stringKey("url.query"),
          AttributeKey.stringKey("url.full"),
          AttributeKey.stringKey("client.address"),
          AttributeKey.stringKey("network.peer.address"),
          AttributeKey.stringKey("user_agent.original"));

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {
    for (var key : CHOSEN) {
      if (span.getAttribute(key) != null) {
        span.setAttribute(key, "");
      }
    }
  }

  @Override
  public boolean isStartRequired() {
    return true;
  }

  @Override
  public void onEnd(ReadableSpan span) {
    // It is as it should be since its start.
  }

  @Override
  public boolean isEndRequired() {
    return false;
  }
}
