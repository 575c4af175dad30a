package fr.clara.search;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.search.engine.backend.analysis.AnalysisToken;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.ProgrammaticMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

/** The search index: documents of records, and the state that they stand for. */
@Singleton
class Index {

  private static final Logger LOG = Logger.getLogger(Index.class);
  private static final String RECORDS = "records";
  private static final String REVISION = "revision";
  private static final String AT = "at";
  private static final String MOMENT = "moment";
  private static final String BUILD = "build";

  private final IndexDirectory directory;
  private final Listings listings;
  private CloseableSearchMapping mapping;

  Index(
      @ConfigProperty(name = "clara.data.directory", defaultValue = "data") Path data,
      Listings listings) {
    this.directory = IndexDirectory.below(data);
    this.listings = listings;
    open();
  }

  /** An index that cannot be read is worth nothing: a new one is begun. */
  private void open() {
    try {
      mapping = mapping();
      reached();
    } catch (SearchException e) {
      LOG.warnf(e, "The search index in %s cannot be read and is made anew", directory.path());
      closeMapping();
      directory.clear();
      mapping = mapping();
    }
  }

  private CloseableSearchMapping mapping() {
    StandalonePojoMappingConfigurer configurer =
        context -> {
          context.annotationMapping().discoverAnnotatedTypesFromRootMappingAnnotations(false);
          map(context.programmaticMapping());
        };
    return SearchMapping.builder(AnnotatedTypeSource.empty(), MethodHandles.lookup())
        .property("hibernate.search.mapping.configurer", configurer)
        .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
        .property("hibernate.search.backend.type", "lucene")
        .property("hibernate.search.backend.directory.root", directory.path().toString())
        .property("hibernate.search.backend.analysis.configurer", new LuceneAnalysis())
        .build();
  }

  private void map(ProgrammaticMappingConfigurationContext mapped) {
    var record = mapped.type(IndexedRecord.class);
    record.searchEntity();
    record.indexed().index(RECORDS);
    record.property("key").documentId();
    record.binder(new RecordBinder(listings.all()));
    var reached = mapped.type(Reached.class);
    reached.searchEntity();
    reached.indexed();
    reached.property("key").documentId();
    for (String field : List.of(REVISION, AT, MOMENT, BUILD)) {
      reached.property(field).genericField().projectable(Projectable.YES);
    }
  }

  SearchSession session() {
    return mapping.createSession();
  }

  /** The words of a text as an analyzer sees them. */
  List<String> words(String analyzer, String text) {
    return mapping.indexManager(RECORDS).analyze(analyzer, text).stream()
        .map(AnalysisToken::term)
        .toList();
  }

  /** The state that the index stands for, as far as it is on disk. */
  Reached reached() {
    try (var session = session()) {
      return session
          .search(Reached.class)
          .select(
              f ->
                  f.composite()
                      .from(
                          f.field(REVISION, Long.class),
                          f.field(AT, Instant.class),
                          f.field(MOMENT, Instant.class),
                          f.field(BUILD, String.class))
                      .asList())
          .where(f -> f.matchAll())
          .fetchHits(1)
          .stream()
          .findFirst()
          .map(Index::reached)
          .orElse(Reached.nothing());
    }
  }

  private static Reached reached(List<?> fields) {
    return new Reached(
        Reached.KEY,
        (Long) fields.get(0),
        (Instant) fields.get(1),
        (Instant) fields.get(2),
        (String) fields.get(3));
  }

  /** Applies changes, which are neither on disk nor seen by searches before they are kept. */
  void change(Consumer<SearchIndexingPlan> changes) {
    try (var session = session()) {
      session.indexingPlanSynchronizationStrategy(
          strategy -> {
            strategy.documentCommitStrategy(DocumentCommitStrategy.NONE);
            strategy.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
            strategy.indexingFutureHandler(done -> done.join().throwable().ifPresent(Index::fail));
          });
      changes.accept(session.indexingPlan());
    }
  }

  private static void fail(Throwable cause) {
    throw new IllegalStateException("A change could not be indexed", cause);
  }

  /** Lets searches see all changes so far. */
  void show() {
    try (var session = session()) {
      session.workspace().refresh();
    }
  }

  /** Puts all changes so far on disk. */
  void keep() {
    try (var session = session()) {
      session.workspace().flush();
    }
  }

  /** What it takes on disk. */
  long bytes() {
    return directory.bytes();
  }

  void clear() {
    purge();
    show();
  }

  /** Clears all that is on disk; searches see what there was until the next showing. */
  void forget() {
    directory.clearAbandoned();
    purge();
  }

  private void purge() {
    try (var session = session()) {
      session.workspace().purge();
      session.workspace().flush();
    }
  }

  @PreDestroy
  void close() throws IOException {
    closeMapping();
    directory.close();
  }

  private void closeMapping() {
    if (mapping != null) {
      mapping.close();
    }
  }
}
