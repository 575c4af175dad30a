package fr.clara.client;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All items of a list, whatever its length:
 *
 * <pre>{@code
 * Pages.all(
 *     cursor -> projects.listProjects(
 *         APIListProjectsRequest.newBuilder().limit(500).cursor(cursor).build()),
 *     PageProject::getItems,
 *     PageProject::getNext)
 * }</pre>
 */
public final class Pages {

  /** A call that gives one page. */
  @FunctionalInterface
  public interface Call<P> {

    /**
     * @param cursor {@code next} of the page before, null for the first
     */
    P page(String cursor) throws ApiException;
  }

  private Pages() {}

  /**
   * The items in the list's order. A page is asked for when its first item is wanted, so that a
   * stream left early costs no more than what was read of it.
   *
   * @throws ProblemException from the stream, when a page is refused
   */
  public static <P, T> Stream<T> all(
      Call<P> call, Function<P, List<T>> items, Function<P, String> next) {
    return Stream.iterate(
            ask(call, null),
            Objects::nonNull,
            page -> next.apply(page) == null ? null : ask(call, next.apply(page)))
        .flatMap(page -> items.apply(page).stream());
  }

  private static <P> P ask(Call<P> call, String cursor) {
    try {
      return call.page(cursor);
    } catch (ApiException e) {
      throw new ProblemException(e);
    }
  }
}
