package fr.clara.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.search.util.common.SearchException;

/** Asks the index. */
@ApplicationScoped
class Searches {

  private final Index index;
  private final Engine engine;

  Searches(Index index, Engine engine) {
    this.index = index;
    this.engine = engine;
  }

  /**
   * Something asked.
   *
   * @param matching what is found
   * @param ranking finds the same and says how well it answers; null where that is not asked
   * @param order the field to sort by, null for relevance
   * @param after the place in that order after which records are wanted, null for all; it touches
   *     neither the total nor the counts
   * @param counted the fields whose values are counted
   */
  record Question(
      Condition matching,
      Condition ranking,
      String order,
      boolean descending,
      Cursor after,
      List<Counted> counted) {

    static Question of(Condition matching) {
      return inOrder(matching, Fields.KEY, false, null);
    }

    static Question inOrder(Condition matching, String order, boolean descending, Cursor after) {
      return new Question(matching, null, order, descending, after, List.of());
    }

    /** The best answers first. */
    static Question byRelevance(Searched words, List<Condition> filters) {
      return new Question(
          Condition.all(words.matching(), filters),
          Condition.all(words.ranking(), filters),
          null,
          false,
          null,
          List.of());
    }

    /** What finds the records in their order: by how well they answer, where that is asked. */
    Condition ordering() {
      return ranking == null ? matching : ranking;
    }

    Question counting(List<Counted> fields) {
      return new Question(matching, ranking, order, descending, after, fields);
    }
  }

  /**
   * A field whose values are counted.
   *
   * @param type of its values: String or Long
   * @param most values wanted, the most frequent
   */
  record Counted(String field, Class<?> type, int most) {}

  /**
   * What was found.
   *
   * @param total how many records
   * @param keys those of some of them, in their order
   * @param counts records by field and value
   */
  record Answer(long total, List<String> keys, Map<String, Map<String, Long>> counts) {

    List<String> ids() {
      return keys.stream().map(IndexedRecord::idOf).toList();
    }
  }

  long count(Condition condition) {
    return ask(Question.of(condition), 0, 0).total();
  }

  /** Some of what was found, from a place on. */
  Answer ask(Question question, int offset, int limit) {
    try (var session = index.session()) {
      return engine.ask(session, question, offset, limit);
    } catch (SearchException e) {
      throw engine.failed(e);
    }
  }

  /** The keys of the records that have these numbers. */
  List<String> keys(List<Long> numbers) {
    Condition numbered = f -> f.terms().field(Fields.NUMBER).matchingAny(numbers);
    return ask(Question.of(numbered), 0, numbers.size()).keys();
  }

  /** Gives the keys of all in their order, some at a time, as the index was when it began. */
  void each(Question question, int atOnce, Consumer<List<String>> consumer) {
    try (var session = index.session()) {
      engine.each(session, question, atOnce, consumer);
    } catch (SearchException e) {
      throw engine.failed(e);
    }
  }
}
