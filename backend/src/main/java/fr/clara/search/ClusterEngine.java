package fr.clara.search;

import fr.clara.problem.ProblemException;
import fr.clara.search.Searches.Answer;
import fr.clara.search.Searches.Question;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

/** An OpenSearch cluster. It need not be there yet when it is opened, and may go and come back. */
final class ClusterEngine implements Engine {

  private static final Logger LOG = Logger.getLogger(ClusterEngine.class);

  private static final int PATIENCE_MILLISECONDS = 30_000;

  /** Lists that are read from their beginning to their end may take so long between two pages. */
  private static final int SCROLL_SECONDS = 300;

  private final SearchSettings settings;
  private final String build;
  private final ClusterQueries queries;

  ClusterEngine(SearchSettings settings, String build) {
    this.settings = settings;
    this.build = build;
    this.queries = new ClusterQueries(settings.shards());
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
  public Answer ask(SearchSession session, Question question, int offset, int limit) {
    return queries.ask(session, question, offset, limit);
  }

  @Override
  public void each(
      SearchSession session, Question question, int atOnce, Consumer<List<String>> consumer) {
    queries.each(session, question, atOnce, consumer);
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
