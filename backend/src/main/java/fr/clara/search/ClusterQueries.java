package fr.clara.search;

import com.google.gson.JsonObject;
import fr.clara.search.Searches.Answer;
import fr.clara.search.Searches.Counted;
import fr.clara.search.Searches.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchRequestTransformerContext;
import org.hibernate.search.backend.elasticsearch.search.query.dsl.ElasticsearchSearchQueryOptionsStep;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Asks a cluster, so that it answers as Lucene does in one place. */
final class ClusterQueries {

  /** What lies beyond is read from the beginning rather than asked for by its place. */
  private static final int DEEPEST = 10_000;

  /** More values than any field has: with fewer, counts of several shards would be guesses. */
  private static final int ALL_VALUES = 65_000;

  private final int shards;

  ClusterQueries(int shards) {
    this.shards = shards;
  }

  Answer ask(SearchSession session, Question question, int offset, int limit) {
    var scope = session.scope(IndexedRecord.class);
    var readers = new HashMap<String, Function<SearchResult<?>, Map<String, Long>>>();
    var query = query(session, scope, question);
    for (Counted counted : question.counted()) {
      readers.put(counted.field(), count(query, scope, counted, counted.type()));
    }
    boolean deep = offset + limit > DEEPEST;
    boolean whole = question.after() == null && !deep;
    var result = query.fetch(whole ? offset : 0, whole ? limit : 0);
    var counts = new HashMap<String, Map<String, Long>>();
    readers.forEach((field, reader) -> counts.put(field, reader.apply(result)));
    return new Answer(
        result.total().hitCount(),
        deep
            ? deep(session, scope, question, offset, limit)
            : whole ? result.hits() : after(session, scope, question, limit),
        counts);
  }

  private List<String> after(
      SearchSession session, SearchScope<IndexedRecord> scope, Question question, int limit) {
    var place = Condition.after(question.after(), question.order(), question.descending());
    var rest =
        Question.inOrder(
            Condition.all(null, List.of(question.matching(), place)),
            question.order(),
            question.descending(),
            null);
    return query(session, scope, rest).fetchHits(limit);
  }

  private ElasticsearchSearchQueryOptionsStep<?, String, ?> query(
      SearchSession session, SearchScope<IndexedRecord> scope, Question question) {
    return session
        .search(scope)
        .extension(ElasticsearchExtension.get())
        .select(scope.projection().id(String.class).toProjection())
        .where(f -> question.ordering().on(f))
        .requestTransformer(this::asLucene)
        .sort(Orders.of(scope, question));
  }

  /** Has a field's values counted, and says how to read the counts from the result. */
  private static <T> Function<SearchResult<?>, Map<String, Long>> count(
      ElasticsearchSearchQueryOptionsStep<?, ?, ?> query,
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

  void each(SearchSession session, Question question, int atOnce, Consumer<List<String>> consumer) {
    try (var scroll = query(session, session.scope(IndexedRecord.class), question).scroll(atOnce)) {
      for (var some = scroll.next(); some.hasHits(); some = scroll.next()) {
        consumer.accept(some.hits());
      }
    }
  }

  private List<String> deep(
      SearchSession session,
      SearchScope<IndexedRecord> scope,
      Question question,
      int offset,
      int limit) {
    var hits = new ArrayList<String>();
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

  /** What it takes to be answered as Lucene does in one place. */
  private void asLucene(ElasticsearchSearchRequestTransformerContext request) {
    var body = request.body();
    // Copies of one shard score by what each has deleted: one question is always asked of the same.
    request.parametersMap().put("preference", preference(body));
    if (shards > 1) {
      request.parametersMap().put("search_type", "dfs_query_then_fetch");
      if (body.has("aggregations")) {
        body.getAsJsonObject("aggregations").entrySet().stream()
            .map(entry -> entry.getValue().getAsJsonObject())
            .filter(aggregation -> aggregation.has("terms"))
            .map(aggregation -> aggregation.getAsJsonObject("terms"))
            .forEach(terms -> terms.addProperty("shard_size", ALL_VALUES));
      }
    }
  }

  private static String preference(JsonObject body) {
    return "q" + Integer.toHexString(body.get("query").hashCode());
  }
}
