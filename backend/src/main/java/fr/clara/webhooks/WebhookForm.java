package fr.clara.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.problem.ProblemException;
import fr.clara.shared.Fault;
import fr.clara.shared.Kind;
import fr.clara.webhooks.WebhookApi.Replay;
import fr.clara.webhooks.WebhookApi.WebhookInput;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads what is sent of a webhook, and says at once all that is wrong with it. */
final class WebhookForm {

  private static final String URL = "url";
  private static final String KINDS = "kinds";
  private static final String AFTER = "after";
  private static final String ACTIVE = "active";

  private final JsonNode body;
  private final List<Fault> faults = new ArrayList<>();

  private WebhookForm(JsonNode body, String... members) {
    if (body == null || !body.isObject()) {
      throw ProblemException.invalidRecord(List.of(Fault.at("", "body")));
    }
    this.body = body;
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!List.of(members).contains(name)) {
                faults.add(
                    Fault.at("/" + name.replace("~", "~0").replace("/", "~1"), "unknown-member"));
              }
            });
  }

  /** A webhook that is to be, at a network of that newest revision. */
  static WebhookInput created(JsonNode body, long newest) {
    var form = new WebhookForm(body, URL, KINDS, AFTER);
    return form.orRefuse(new WebhookInput(form.url(), form.kinds(), form.after(newest), null));
  }

  /** What a webhook is to be from now on. */
  static WebhookInput changed(JsonNode body) {
    var form = new WebhookForm(body, URL, KINDS, ACTIVE);
    return form.orRefuse(new WebhookInput(form.url(), form.kinds(), null, form.active()));
  }

  static Replay replay(JsonNode body, long newest) {
    var form = new WebhookForm(body, AFTER);
    if (form.body.path(AFTER).isMissingNode()) {
      form.wrong(AFTER, "required");
    }
    return form.orRefuse(new Replay(form.after(newest)));
  }

  /** A web address that is one, and may not be sent to. */
  static ProblemException refused(Failure failure) {
    return ProblemException.invalidRecord(
        List.of(Fault.at("/" + URL, failure == Failure.NAME ? "webhook-name" : "webhook-address")));
  }

  private <T> T orRefuse(T read) {
    if (!faults.isEmpty()) {
      throw ProblemException.invalidRecord(faults);
    }
    return read;
  }

  private void wrong(String member, String key, Object... arguments) {
    faults.add(Fault.at("/" + member, key, arguments));
  }

  private String url() {
    String url = body.path(URL).asText();
    if (!body.path(URL).isTextual() || !Targets.isUrl(url)) {
      wrong(URL, "webhook-url");
    }
    return url;
  }

  private List<Kind> kinds() {
    var kinds = new ArrayList<Kind>();
    JsonNode given = body.path(KINDS);
    if (!given.isMissingNode() && !given.isNull() && !given.isArray()) {
      wrong(KINDS, "a-list");
    }
    for (int i = 0; i < given.size(); i++) {
      var kind = Kind.of(given.path(i).asText());
      if (kind == null) {
        var words = Stream.of(Kind.values()).map(Kind::segment).toList();
        var word = List.<Object>of(given.path(i).asText());
        faults.add(new Fault(null, "/" + KINDS + "/" + i, "value", word, words));
      } else {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private Long after(long newest) {
    JsonNode given = body.path(AFTER);
    if (given.isMissingNode() || given.isNull()) {
      return null;
    }
    boolean known = given.isIntegralNumber() && given.canConvertToLong();
    if (!known || given.longValue() < 0 || given.longValue() > newest) {
      wrong(AFTER, "webhook-after", newest);
    }
    return given.longValue();
  }

  private boolean active() {
    JsonNode given = body.path(ACTIVE);
    if (!given.isMissingNode() && !given.isBoolean()) {
      wrong(ACTIVE, "a-boolean");
    }
    return given.asBoolean(true);
  }
}
