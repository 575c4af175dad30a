package fr.clara.search;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.lang.invoke.MethodHandles;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
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
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;

/** The search index: documents of records, and the state that they stand for. */
@Singleton
class Index {

  static final String RECORDS = "records";
  static final String REACHED = "reached";

  /** Written while others are made: few enough that they are soon forgotten. */
  private static final int PARTS_UNDER_WAY = 3;

  private final Engine engine;
  private final Listings listings;
  private final CloseableSearchMapping mapping;

  Index(Engine engine, Listings listings) {
    this.engine = engine;
    this.listings = listings;
    this.mapping = engine.open(this::mapping);
  }

  private CloseableSearchMapping mapping(Map<String, Object> backend) {
    StandalonePojoMappingConfigurer configurer =
        context -> {
          context.annotationMapping().discoverAnnotatedTypesFromRootMappingAnnotations(false);
          map(context.programmaticMapping());
        };
    var builder =
        SearchMapping.builder(AnnotatedTypeSource.empty(), MethodHandles.lookup())
            .property("hibernate.search.mapping.configurer", configurer)
            .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
            .property("hibernate.search.schema_management.strategy", engine.schemaManagement());
    backend.forEach((name, value) -> builder.property("hibernate.search.backend." + name, value));
    return builder.build();
  }

  private void map(ProgrammaticMappingConfigurationContext mapped) {
    var record = mapped.type(IndexedRecord.class);
    record.searchEntity();
    record.indexed().index(engine.name(RECORDS));
    record.property("key").documentId();
    record.binder(new RecordBinder(listings.all()));
    var reached = mapped.type(Reached.class);
    reached.searchEntity();
    reached.indexed().index(engine.name(REACHED));
    reached.property("key").documentId();
    for (String field : List.of(Reached.REVISION, Reached.AT, Reached.MOMENT, Reached.BUILD)) {
      reached.property(field).genericField().projectable(Projectable.YES);
    }
  }

  SearchMapping mapping() {
    return mapping;
  }

  SearchSession session() {
    return mapping.createSession();
  }

  /** The state that the index stands for, as far as it is kept. */
  Reached reached() {
    return Reached.in(mapping);
  }

  /** Applies changes, which are neither on disk nor seen by searches before they are kept. */
  void change(Consumer<SearchIndexingPlan> changes) {
    try (var all = changes()) {
      all.apply(changes);
    }
  }

  /** Begins changes, likewise, that come in parts. */
  Changes changes() {
    return new Changes();
  }

  /**
   * Changes that come in parts, some of which are written while the next one is being made. Closing
   * them waits for the last one.
   */
  final class Changes implements AutoCloseable {

    private final Deque<CompletableFuture<? extends SearchIndexingPlanExecutionReport>> underWay =
        new ArrayDeque<>();

    private Changes() {}

    void apply(Consumer<SearchIndexingPlan> part) {
      try (var session = session()) {
        session.indexingPlanSynchronizationStrategy(
            strategy -> {
              strategy.documentCommitStrategy(DocumentCommitStrategy.NONE);
              strategy.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
              strategy.indexingFutureHandler(underWay::add);
            });
        part.accept(session.indexingPlan());
      }
      await(PARTS_UNDER_WAY);
    }

    private void await(int mayBeUnderWay) {
      while (underWay.size() > mayBeUnderWay) {
        underWay.remove().join().throwable().ifPresent(Index::fail);
      }
    }

    @Override
    public void close() {
      await(0);
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

  /** Bytes of its files here, 0 where it is elsewhere. */
  long bytes() {
    return engine.bytes();
  }

  /** Empties it on disk; searches see what there was until the next showing. */
  void purge() {
    try (var session = session()) {
      session.workspace().purge();
      session.workspace().flush();
    }
  }

  @PreDestroy
  void close() {
    mapping.close();
    engine.close();
  }
}
