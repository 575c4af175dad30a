package fr.clara.opportunities;

import fr.clara.call.CallApi;
import fr.clara.call.CallStatus;
import fr.clara.opportunities.KnownCalls.KnownCall;
import fr.clara.opportunities.OpportunityApi.CustomField;
import fr.clara.opportunities.OpportunityApi.Event;
import fr.clara.opportunities.OpportunityApi.Funding;
import fr.clara.opportunities.OpportunityApi.KeyDates;
import fr.clara.opportunities.OpportunityApi.Money;
import fr.clara.opportunities.OpportunityApi.Opportunity;
import fr.clara.opportunities.OpportunityApi.Status;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.SpaPages;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Says of calls what the protocol asks, in the language of the pages that it names. */
final class CallStatement {

  private static final Map<CallStatus, String> STATUSES =
      Map.of(
          CallStatus.FORTHCOMING, "forecasted",
          CallStatus.OPEN, "open",
          CallStatus.CLOSED, "closed");

  /** What the protocol has for a status that it does not know. */
  private static final String CUSTOM = "custom";

  static final List<String> STATUS_WORDS = List.of("forecasted", "open", "closed", CUSTOM);

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final SpaPages pages;
  private final ResourceBundle words;

  CallStatement(SpaPages pages) {
    this.pages = pages;
    this.words = ResourceBundle.getBundle("opportunities", Locale.forLanguageTag(pages.language()));
  }

  /** The protocol's word for a call's status. */
  static String status(CallApi.Call call) {
    return STATUSES.getOrDefault(call.status(), CUSTOM);
  }

  Opportunity of(KnownCall known) {
    var call = known.call();
    return new Opportunity(
        known.uuid(),
        in(call.title()),
        new Status(
            status(call),
            STATUSES.containsKey(call.status()) ? null : call.status().word(),
            words.getString("status." + call.status().word())),
        in(known.purpose() == null ? call.title() : known.purpose()),
        call.budget() == null
            ? null
            : new Funding(
                new Money(call.budget().value().toPlainString(), call.budget().currency())),
        dates(call),
        call.website() == null ? pages.of(Kind.CALLS, call.id()).toString() : call.website(),
        fields(known),
        known.span().first(),
        known.span().last());
  }

  private KeyDates dates(CallApi.Call call) {
    var others = new LinkedHashMap<String, Event>();
    if (call.opensAt() != null) {
      others.put("appOpens", event("opens", call.opensAt()));
    }
    for (int i = 0; i < call.cutoffs().size(); i++) {
      others.put("cutOff" + (i + 1), event("cut-off", call.cutoffs().get(i)));
    }
    var closing = call.closesAt() == null ? null : event("closes", call.closesAt());
    return closing == null && others.isEmpty() ? null : new KeyDates(closing, others);
  }

  private Event event(String word, OffsetDateTime at) {
    return new Event(
        words.getString(word),
        "singleDate",
        at.toLocalDate(),
        TIME.format(at),
        words.getString("paris"));
  }

  private Map<String, CustomField> fields(KnownCall known) {
    var call = known.call();
    var fields = new LinkedHashMap<String, CustomField>();
    add(fields, "claraId", "string", call.id());
    add(
        fields,
        "programme",
        "object",
        Map.of("id", call.programme().id(), "name", in(call.programme().label())));
    add(fields, "edition", "string", call.edition() == null ? null : call.edition().text());
    add(
        fields,
        "eligibility",
        "string",
        call.eligibility() == null ? null : in(call.eligibility()));
    add(
        fields,
        "sources",
        "array",
        call.sources().stream()
            .map(cited -> Map.of("title", in(cited.source().label()), "place", cited.place()))
            .toList());
    return fields;
  }

  private void add(Map<String, CustomField> fields, String name, String type, Object value) {
    if (value != null) {
      fields.put(name, new CustomField(name, type, value, words.getString("field." + name)));
    }
  }

  private String in(LocalizedText text) {
    return text.in(pages.language());
  }
}
