package fr.clara.search;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What lists answer that are known by their addresses: today's, or those of a state that was. */
public final class Answers {

  private final AddressedLists lists;
  private final String asOf;

  Answers(AddressedLists lists, String asOf) {
    this.lists = lists;
    this.asOf = asOf;
  }

  /** How many records the list has. */
  public long total(URI list) {
    return lists.total(address(list));
  }

  /** Gives every record of the list in its public shape. */
  public void each(URI list, Consumer<Object> consumer) {
    lists.each(address(list), consumer);
  }

  /**
   * What was worked out from today's answers, until the network changes; the past is no concern.
   */
  public <T> T remembered(Object question, Supplier<T> answer) {
    return asOf == null ? lists.remembered(question, answer) : answer.get();
  }

  /** The address of the list in this state. */
  public URI address(URI list) {
    if (asOf == null) {
      return list;
    }
    String then = ListQuery.AS_OF + "=" + URLEncoder.encode(asOf, StandardCharsets.UTF_8);
    return URI.create(list + (list.getRawQuery() == null ? "?" : "&") + then);
  }
}
