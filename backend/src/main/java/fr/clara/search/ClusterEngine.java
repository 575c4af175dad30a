package fr.clara.search;

import com.google.gson.JsonObject;
import fr.clara.problem.ProblemException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchRequestTransformerContext;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

/** An OpenSearch cluster. It need not be there yet when it is opened, and may go and come back. */
final class ClusterEngine implements Engine {

  private static final Logger LOG = Logger.getLogger(ClusterEngine.class);

  private static final int PATIENCE_MILLISECONDS = 30_000;

  /** Lists that are read from their beginning to their end may take so long between two pages. */
  private static final int SCROLL_SECONDS = 300;

  /** More values than any field has: with fewer, counts of several shards would be guesses. */
  private static final int ALL_VALUES = 65_000;

  private final SearchSettings settings;
  private final String build;

  ClusterEngine(SearchSettings settings, String build) {
    this.settings = settings;
    this.build = build;
  }

  /** Instances of two builds run beside each other: each build has an index of its own. */
  @Override
  public String name(String index) {
    return settings.prefix() + "-" + build + "-" + index;
  }

  /** {@link ClusterIndexes} does: here the cluster may be away. */
  @Override
  public String schemaManagement() {
    return "none";
  }

  @Override
  public CloseableSearchMapping open(
      Function<Map<String, Object>, CloseableSearchMapping> mapping) {
    var with = new HashMap<String, Object>();
    with.put("type", "elasticsearch");
    with.put("version", settings.version());
    with.put("version_check.enabled", false);
    with.put("hosts", String.join(",", settings.hosts().orElseThrow()));
    with.put("protocol", settings.protocol());
    settings.user().ifPresent(user -> with.put("username", user));
    settings.password().ifPresent(password -> with.put("password", password));
    with.put("read_timeout", PATIENCE_MILLISECONDS);
    with.put("scroll_timeout", SCROLL_SECONDS);
    with.put("analysis.configurer", new ClusterAnalysis());
    return mapping.apply(with);
  }

  @Override
  public <P> SearchQueryOptionsStep<?, ?, P, ?, ?, ?> search(
      SearchSession session,
      SearchScope<IndexedRecord> scope,
      SearchProjection<P> wanted,
      Condition condition) {
    return session
        .search(scope)
        .extension(ElasticsearchExtension.get())
        .select(wanted)
        .where(f -> condition.on(f))
        .requestTransformer(this::asLucene);
  }

  /** What it takes to be answered as Lucene does in one place. */
  private void asLucene(ElasticsearchSearchRequestTransformerContext request) {
    var body = request.body();
    // Copies of one shard score by what each has deleted: one question is always asked of the same.
    request.parametersMap().put("preference", preference(body));
    if (body.has("highlight")) {
      body.getAsJsonObject("highlight").addProperty("fragment_size", 0);
    }
    if (settings.shards() > 1) {
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

  @Override
  public long bytes() {
    return 0;
  }

  @Override
  public RuntimeException failed(RuntimeException cause) {
    for (Throwable e = cause; e != null; e = e.getCause()) {
      if (e instanceof SearchException || e instanceof IOException) {
        LOG.warnf("The search cluster did not answer: %s", e.getMessage());
        LOG.debug("It failed so", cause);
        return ProblemException.searchUnavailable();
      }
    }
    return cause;
  }

  @Override
  public void close() {
    // The mapping holds the connections, and is closed with them.
  }
}
