package fr.clara.search;

import fr.clara.search.Searches.Answer;
import fr.clara.search.Searches.Question;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

/** Lucene in this process, in a directory of its own. */
final class LuceneEngine implements Engine {

  private static final Logger LOG = Logger.getLogger(LuceneEngine.class);

  /** What matters is put on disk by whoever feeds the index: more often would only slow it. */
  private static final int COMMIT_MILLISECONDS = 15_000;

  private final IndexDirectory directory;
  private final LuceneQueries queries;

  LuceneEngine(Path data, Collection<Listing<?, ?>> listings) {
    directory = IndexDirectory.below(data);
    queries = new LuceneQueries(listings);
  }

  IndexDirectory directory() {
    return directory;
  }

  @Override
  public String name(String index) {
    return index;
  }

  @Override
  public String schemaManagement() {
    return "create-or-validate";
  }

  /** An index that cannot be read is worth nothing: a new one is begun. */
  @Override
  public CloseableSearchMapping open(
      Function<Map<String, Object>, CloseableSearchMapping> mapping) {
    CloseableSearchMapping opened = null;
    try {
      opened = mapping.apply(settings());
      Reached.in(opened);
      return opened;
    } catch (SearchException e) {
      LOG.warnf(e, "The search index in %s cannot be read and is made anew", directory.path());
      if (opened != null) {
        opened.close();
      }
      directory.clear();
      return mapping.apply(settings());
    }
  }

  private Map<String, Object> settings() {
    return Map.of(
        "io.commit_interval",
        Integer.toString(COMMIT_MILLISECONDS),
        "type",
        "lucene",
        "directory.root",
        directory.path().toString(),
        "analysis.configurer",
        new LuceneAnalysis());
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
    return directory.bytes();
  }

  @Override
  public RuntimeException failed(RuntimeException cause) {
    return cause;
  }

  @Override
  public void close() {
    directory.close();
  }
}
