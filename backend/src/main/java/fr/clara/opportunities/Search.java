package fr.clara.opportunities;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.call.CallApi;
import fr.clara.request.RequestChecks;
import java.util.List;
import java.util.function.Predicate;

/**
 * A search, read and checked.
 *
 * @param words searched, empty when none are
 * @param wanted what a call has to state
 * @param filters as they were sent
 * @param unanswered the filters that no call can answer
 */
record Search(
    String words,
    Predicate<CallApi.Call> wanted,
    JsonNode filters,
    List<String> unanswered,
    Order order,
    int page,
    int pageSize) {

  static final int USUAL_SIZE = 100;
  static final int LARGEST_SIZE = 500;
  static final String PAGE = "page";
  static final String PAGE_SIZE = "pageSize";

  private static final String WORDS = "search";
  private static final String FILTERS = "filters";
  private static final String SORTING = "sorting";
  private static final String PAGINATION = "pagination";
  private static final String SORT_BY = "sortBy";
  private static final String SORT_ORDER = "sortOrder";

  /** Refuses, with all that is wrong, what the protocol does not know. */
  static Search of(String text) {
    var body = new Body(text);
    body.allow(body.root(), "", List.of(WORDS, FILTERS, SORTING, PAGINATION));
    var given = body.object(body.root(), "", FILTERS);
    var filters = new Filters(body);
    var wanted = filters.read(given);
    var pagination = body.object(body.root(), "", PAGINATION);
    body.allow(pagination, "/" + PAGINATION, List.of(PAGE, PAGE_SIZE));
    var search =
        new Search(
            words(body),
            wanted,
            given,
            filters.unanswered(),
            order(body),
            body.number(pagination, "/" + PAGINATION, PAGE, Integer.MAX_VALUE, 1),
            body.number(pagination, "/" + PAGINATION, PAGE_SIZE, LARGEST_SIZE, USUAL_SIZE));
    body.check();
    return search;
  }

  private static String words(Body body) {
    var words = body.root().path(WORDS);
    if (words.isMissingNode() || words.isNull()) {
      return "";
    }
    if (!words.isTextual()) {
      body.wrong("/" + WORDS, "a-text");
    } else if (words.asText().length() > RequestChecks.LONGEST) {
      body.wrong("/" + WORDS, "long", RequestChecks.LONGEST);
    } else if (words.asText().chars().anyMatch(Character::isISOControl)) {
      body.wrong("/" + WORDS, "control");
    }
    return words.asText().strip();
  }

  private static Order order(Body body) {
    var sorting = body.object(body.root(), "", SORTING);
    body.allow(sorting, "/" + SORTING, List.of(SORT_BY, SORT_ORDER, "customSortBy"));
    if (sorting.isEmpty()) {
      return Order.usual();
    }
    String by = sorting.path(SORT_BY).asText("");
    String way = sorting.path(SORT_ORDER).asText("asc");
    if (!Order.words().contains(by)) {
      body.wrong(
          "/" + SORTING + "/" + SORT_BY, "opportunity-word", by, String.join(", ", Order.words()));
    }
    if (!List.of("asc", "desc").contains(way)) {
      body.wrong("/" + SORTING + "/" + SORT_ORDER, "opportunity-word", way, "asc, desc");
    }
    return Order.by(by, way.equals("desc"));
  }
}
