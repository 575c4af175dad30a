package fr.clara.search;

import fr.clara.search.Searches.Answer;
import fr.clara.search.Searches.Question;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** What keeps the index: Lucene in this process, or a cluster that all instances share. */
interface Engine extends AutoCloseable {

  /** What an index of the mapping is called here. */
  String name(String index);

  /** Who makes the indexes, in Hibernate Search's words. */
  String schemaManagement();

  /** Opens the mapping with the settings that this engine needs. */
  CloseableSearchMapping open(Function<Map<String, Object>, CloseableSearchMapping> mapping);

  /** Some of what was found, from a place on, and the counts asked for. */
  Answer ask(SearchSession session, Question question, int offset, int limit);

  /** Gives the keys of all in their order, some at a time, as the index was when it began. */
  void each(SearchSession session, Question question, int atOnce, Consumer<List<String>> consumer);

  /** Bytes of its files here, 0 where it is elsewhere. */
  long bytes();

  /** What is thrown where the index failed. */
  RuntimeException failed(RuntimeException cause);

  @Override
  void close();
}
