package fr.clara.opportunities;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.call.CallApi;
import fr.clara.shared.ParisTime;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads the filters of a search: what a call has to state, all of it. */
final class Filters {

  private static final String AT = "/filters";
  private static final String STATUS = "status";
  private static final String CLOSE_DATE = "closeDateRange";
  private static final String TOTAL = "totalFundingAvailableRange";

  /** What the protocol filters by, and no call of CLARA's states: none is found by them. */
  private static final List<String> NEVER_STATED =
      List.of("minAwardAmountRange", "maxAwardAmountRange");

  private static final List<String> KNOWN =
      List.of(STATUS, CLOSE_DATE, TOTAL, NEVER_STATED.get(0), NEVER_STATED.get(1), "customFilters");

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}\\.?[0-9]{0,6}");
  private static final int DAY = 10;

  private final Body body;
  private final List<String> unanswered = new ArrayList<>();

  Filters(Body body) {
    this.body = body;
  }

  /** The filters that no call can answer. */
  List<String> unanswered() {
    return unanswered;
  }

  Predicate<CallApi.Call> read(JsonNode filters) {
    body.allow(filters, AT, KNOWN);
    body.allow(body.object(filters, AT, "customFilters"), AT + "/customFilters", List.of());
    Predicate<CallApi.Call> all = call -> true;
    if (filters.hasNonNull(STATUS)) {
      all = all.and(status(filters.get(STATUS), AT + "/" + STATUS));
    }
    if (filters.hasNonNull(CLOSE_DATE)) {
      all = all.and(closing(filters.get(CLOSE_DATE), AT + "/" + CLOSE_DATE));
    }
    if (filters.hasNonNull(TOTAL)) {
      all = all.and(total(filters.get(TOTAL), AT + "/" + TOTAL));
    }
    for (String name : NEVER_STATED) {
      if (filters.hasNonNull(name)) {
        total(filters.get(name), AT + "/" + name);
        unanswered.add(name);
        all = call -> false;
      }
    }
    return all;
  }

  private Predicate<CallApi.Call> status(JsonNode filter, String pointer) {
    boolean in = operator(filter, pointer, List.of("in", "notIn")).equals("in");
    if (!filter.path("value").isArray()) {
      body.wrong(pointer + "/value", "a-list");
    }
    var wanted =
        StreamSupport.stream(filter.path("value").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    for (int i = 0; i < wanted.size(); i++) {
      word(wanted.get(i), pointer + "/value/" + i, CallStatement.STATUS_WORDS);
    }
    return call -> wanted.contains(CallStatement.status(call)) == in;
  }

  private String operator(JsonNode filter, String pointer, List<String> operators) {
    return word(filter.path("operator").asText(""), pointer + "/operator", operators);
  }

  private String word(String given, String pointer, List<String> allowed) {
    if (!allowed.contains(given)) {
      body.wrong(pointer, "opportunity-word", given, String.join(", ", allowed));
    }
    return given;
  }

  /** Both bounds count as within. */
  private Predicate<CallApi.Call> closing(JsonNode filter, String pointer) {
    boolean between = between(filter, pointer);
    var min = moment(filter.at("/value/min"), pointer + "/value/min", LocalDate::atStartOfDay);
    var max =
        moment(filter.at("/value/max"), pointer + "/value/max", day -> day.atTime(23, 59, 59));
    if (min.isEmpty() || max.isEmpty()) {
      return call -> false;
    }
    return call -> {
      if (call.closesAt() == null) {
        return false;
      }
      var at = call.closesAt().toInstant();
      return (!at.isBefore(min.get()) && !at.isAfter(max.get())) == between;
    };
  }

  private boolean between(JsonNode filter, String pointer) {
    return operator(filter, pointer, List.of("between", "outside")).equals("between");
  }

  /** A day by the clock of Paris, or an instant. */
  private Optional<Instant> moment(
      JsonNode given, String pointer, Function<LocalDate, LocalDateTime> ofDay) {
    String text = given.asText("");
    try {
      return Optional.of(
          text.length() == DAY
              ? ofDay.apply(LocalDate.parse(text)).atZone(ParisTime.ZONE).toInstant()
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      body.wrong(pointer, "opportunity-date");
      return Optional.empty();
    }
  }

  /** Amounts in another currency are never found. */
  private Predicate<CallApi.Call> total(JsonNode filter, String pointer) {
    boolean between = between(filter, pointer);
    var min = amount(filter.at("/value/min"), pointer + "/value/min");
    var max = amount(filter.at("/value/max"), pointer + "/value/max");
    if (min.isEmpty() || max.isEmpty()) {
      return call -> false;
    }
    Predicate<BigDecimal> within =
        value -> value.compareTo(min.get()) >= 0 && value.compareTo(max.get()) <= 0;
    String currency = filter.at("/value/min/currency").asText();
    boolean one = currency.equals(filter.at("/value/max/currency").asText());
    return call ->
        one
            && call.budget() != null
            && call.budget().currency().equals(currency)
            && within.test(call.budget().value()) == between;
  }

  private Optional<BigDecimal> amount(JsonNode money, String pointer) {
    String amount = money.path("amount").asText("");
    if (!money.path("currency").asText("").matches("[A-Z]{3}")) {
      body.wrong(pointer + "/currency", "opportunity-currency");
    }
    if (!DECIMAL.matcher(amount).matches()) {
      body.wrong(pointer + "/amount", "opportunity-amount");
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(amount));
  }
}
