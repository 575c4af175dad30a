package fr.clara.search;

import fr.clara.search.Fields.Family;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;

/** Asks the index. */
@ApplicationScoped
class Searches {

  /** What lies beyond is read from the beginning rather than asked for by its place. */
  private static final int DEEPEST = 10_000;

  /** In each language. */
  private static final int MOST_HIGHLIGHTS = 3;

  private final Index index;
  private final Engine engine;

  Searches(Index index, Engine engine) {
    this.index = index;
    this.engine = engine;
  }

  /**
   * Something asked.
   *
   * @param order the field to sort by, null for relevance
   * @param words where the words searched are to be shown, empty for nowhere
   * @param counted the fields whose values are counted
   */
  record Question(
      Condition condition,
      String order,
      boolean descending,
      List<Family> words,
      List<Counted> counted) {

    static Question of(Condition condition) {
      return new Question(condition, Fields.KEY, false, List.of(), List.of());
    }

    Question counting(List<Counted> fields) {
      return new Question(condition, order, descending, words, fields);
    }
  }

  /**
   * A field whose values are counted.
   *
   * @param type of its values: String or Long
   * @param most values wanted, the most frequent
   */
  record Counted(String field, Class<?> type, int most) {}

  /** A record found, and why. */
  record Hit(String key, List<Highlight> highlights) {

    String id() {
      return IndexedRecord.idOf(key);
    }
  }

  /** What was found: how many records, some of them, the counts by field and value. */
  record Answer(long total, List<Hit> hits, Map<String, Map<String, Long>> counts) {}

  long count(Condition condition) {
    return ask(Question.of(condition), 0, 0).total();
  }

  /** Some of what was found, from a place on. */
  Answer ask(Question question, int offset, int limit) {
    try {
      return answer(question, offset, limit);
    } catch (SearchException e) {
      throw engine.failed(e);
    }
  }

  private Answer answer(Question question, int offset, int limit) {
    try (var session = index.session()) {
      var scope = session.scope(IndexedRecord.class);
      var readers = new HashMap<String, Function<SearchResult<?>, Map<String, Long>>>();
      var query = query(session, scope, question);
      for (Counted counted : question.counted()) {
        readers.put(counted.field(), count(query, scope, counted, counted.type()));
      }
      boolean deep = offset + limit > DEEPEST;
      var result = query.fetch(deep ? 0 : offset, deep ? 0 : limit);
      var counts = new HashMap<String, Map<String, Long>>();
      readers.forEach((field, reader) -> counts.put(field, reader.apply(result)));
      var hits = deep ? deep(session, scope, question, offset, limit) : result.hits();
      return new Answer(
          result.total().hitCount(),
          hits.stream().map(hit -> hit(hit, question.words())).toList(),
          counts);
    }
  }

  /** Has a field's values counted, and says how to read the counts from the result. */
  private static <T> Function<SearchResult<?>, Map<String, Long>> count(
      SearchQueryOptionsStep<?, ?, List<?>, ?, ?, ?> query,
      SearchScope<IndexedRecord> scope,
      Counted counted,
      Class<T> type) {
    AggregationKey<Map<T, Long>> key = AggregationKey.of(counted.field());
    var terms = scope.aggregation().terms().field(counted.field(), type);
    query.aggregation(key, terms.maxTermCount(counted.most()).toAggregation());
    return result -> {
      var counts = new HashMap<String, Long>();
      result.aggregation(key).forEach((value, count) -> counts.put(value.toString(), count));
      return counts;
    };
  }

  /** The keys of the records that have these numbers. */
  List<String> keys(List<Long> numbers) {
    Condition numbered = f -> f.terms().field(Fields.NUMBER).matchingAny(numbers);
    return ask(Question.of(numbered), 0, numbers.size()).hits().stream().map(Hit::key).toList();
  }

  private SearchQueryOptionsStep<?, ?, List<?>, ?, ?, ?> query(
      SearchSession session, SearchScope<IndexedRecord> scope, Question question) {
    var query =
        engine
            .search(session, scope, projection(scope, question.words()), question.condition())
            .sort(sort(scope, question));
    return question.words().isEmpty()
        ? query
        : query.highlighter(
            f -> f.unified().tag(Highlight.BEGIN, Highlight.END).numberOfFragments(1));
  }

  /** Gives all hits in their order, some at a time, as the index was when it began. */
  void each(Question question, int atOnce, Consumer<List<String>> consumer) {
    try (var session = index.session()) {
      var scope = session.scope(IndexedRecord.class);
      var id = scope.projection().id(String.class).toProjection();
      try (var scroll =
          engine
              .search(session, scope, id, question.condition())
              .sort(sort(scope, question))
              .scroll(atOnce)) {
        for (var some = scroll.next(); some.hasHits(); some = scroll.next()) {
          consumer.accept(some.hits());
        }
      }
    } catch (SearchException e) {
      throw engine.failed(e);
    }
  }

  private List<List<?>> deep(
      SearchSession session,
      SearchScope<IndexedRecord> scope,
      Question question,
      int offset,
      int limit) {
    var hits = new ArrayList<List<?>>();
    try (var scroll = query(session, scope, question).scroll(DEEPEST)) {
      int passed = 0;
      for (var some = scroll.next(); some.hasHits() && hits.size() < limit; some = scroll.next()) {
        int from = Math.max(0, offset - passed);
        some.hits().stream().skip(from).limit(limit - (long) hits.size()).forEach(hits::add);
        passed += some.hits().size();
      }
    }
    return hits;
  }

  private static SearchSort sort(SearchScope<IndexedRecord> scope, Question question) {
    SearchSortFactory f = scope.sort();
    var tied = f.field(Fields.KEY);
    if (question.order() == null) {
      return f.composite().add(f.score()).add(f.field(Fields.LENGTH)).add(tied).toSort();
    }
    if (question.descending()) {
      return f.composite().add(f.field(question.order()).desc()).add(tied.desc()).toSort();
    }
    return f.composite().add(f.field(question.order())).add(tied).toSort();
  }

  private static SearchProjection<List<?>> projection(
      SearchScope<IndexedRecord> scope, List<Family> families) {
    var f = scope.projection();
    var key = Stream.<SearchProjection<?>>of(f.id(String.class).toProjection());
    var highlights =
        families.stream()
            .flatMap(family -> family.all().stream())
            .map(field -> f.highlight(field).toProjection());
    return f.composite()
        .from(Stream.concat(key, highlights).toArray(SearchProjection<?>[]::new))
        .asList()
        .toProjection();
  }

  private static Hit hit(List<?> projected, List<Family> families) {
    var passages = new Passages();
    int next = 1;
    for (Family family : families) {
      for (String field : family.all()) {
        for (Object passage : (List<?>) projected.get(next++)) {
          passages.add(family, field, (String) passage);
        }
      }
    }
    return new Hit((String) projected.get(0), passages.most(MOST_HIGHLIGHTS));
  }
}
