package fr.clara.search;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

/** Lucene in this process, in a directory of its own. */
final class LuceneEngine implements Engine {

  private static final Logger LOG = Logger.getLogger(LuceneEngine.class);

  private final IndexDirectory directory;

  LuceneEngine(Path data) {
    directory = IndexDirectory.below(data);
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
        "type",
        "lucene",
        "directory.root",
        directory.path().toString(),
        "analysis.configurer",
        new LuceneAnalysis());
  }

  @Override
  public <P> SearchQueryOptionsStep<?, ?, P, ?, ?, ?> search(
      SearchSession session,
      SearchScope<IndexedRecord> scope,
      SearchProjection<P> wanted,
      Condition condition) {
    return session.search(scope).select(wanted).where(f -> condition.on(f));
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
