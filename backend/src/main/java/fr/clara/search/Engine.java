package fr.clara.search;

import java.util.Map;
import java.util.function.Function;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** What keeps the index: Lucene in this process, or a cluster that all instances share. */
interface Engine extends AutoCloseable {

  /** What an index of the mapping is called here. */
  String name(String index);

  /** Who makes the indexes, in Hibernate Search's words. */
  String schemaManagement();

  /** Opens the mapping with the settings that this engine needs. */
  CloseableSearchMapping open(Function<Map<String, Object>, CloseableSearchMapping> mapping);

  /** Begins a query. */
  <P> SearchQueryOptionsStep<?, ?, P, ?, ?, ?> search(
      SearchSession session,
      SearchScope<IndexedRecord> scope,
      SearchProjection<P> wanted,
      Condition condition);

  /** Bytes of its files here, 0 where it is elsewhere. */
  long bytes();

  /** What is thrown where the index failed. */
  RuntimeException failed(RuntimeException cause);

  @Override
  void close();
}
