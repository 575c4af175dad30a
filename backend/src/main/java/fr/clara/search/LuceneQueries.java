package fr.clara.search;

import fr.clara.search.Searches.Answer;
import fr.clara.search.Searches.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.scope.LuceneIndexScope;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Asks Lucene: what is found is marked in a set of documents, which is then counted and put in
 * order. Scores are reckoned only of what may be among the best.
 */
final class LuceneQueries {

  /** Hits are never fewer than none: Lucene wants to keep one. */
  private static final int LEAST = 1;

  /** So many hits are put in order together rather than one against the other. */
  private static final int MANY = 10_000;

  private final FacetColumns columns;

  LuceneQueries(Collection<Listing<?, ?>> listings) {
    this.columns = new FacetColumns(listings);
  }

  Answer ask(SearchSession session, Question question, int offset, int limit) {
    var scope = session.scope(IndexedRecord.class);
    try (var reader = reader(scope)) {
      var searcher = searcher(reader);
      return question.counted().isEmpty()
          ? uncounted(scope, searcher, question, offset, limit)
          : counted(scope, searcher, question, offset, limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer uncounted(
      SearchScope<IndexedRecord> scope,
      IndexSearcher searcher,
      Question question,
      int offset,
      int limit)
      throws IOException {
    var matching = query(scope, question.matching());
    if (limit == 0 || question.ranking() != null) {
      long total = searcher.count(matching);
      return new Answer(
          total,
          limit == 0 || total <= offset
              ? List.of()
              : keys(searcher, best(scope, searcher, question, offset + limit), offset),
          Map.of());
    }
    var hits = searcher.search(matching, first(scope, searcher, question, offset + limit));
    return new Answer(hits.totalHits.value, keys(searcher, hits, offset), Map.of());
  }

  private Answer counted(
      SearchScope<IndexedRecord> scope,
      IndexSearcher searcher,
      Question question,
      int offset,
      int limit)
      throws IOException {
    var segments = searcher.getIndexReader().leaves();
    var found = searcher.search(query(scope, question.matching()), new Found(segments));
    long total = total(found);
    var keys =
        limit > 0 && total > offset
            ? keys(searcher, hits(scope, searcher, question, found, offset + limit), offset)
            : List.<String>of();
    return new Answer(total, keys, columns.count(segments, found, question.counted()));
  }

  private static long total(List<FixedBitSet> found) {
    return found.stream().mapToLong(FixedBitSet::cardinality).sum();
  }

  /**
   * The first of what was found; of much, or by how well it answers, Lucene passes over the rest.
   */
  private static TopDocs hits(
      SearchScope<IndexedRecord> scope,
      IndexSearcher searcher,
      Question question,
      List<FixedBitSet> found,
      int most)
      throws IOException {
    return question.ranking() == null && total(found) <= MANY
        ? inOrder(searcher, found, first(scope, searcher, question, most))
        : best(scope, searcher, question, most);
  }

  private static IndexReader reader(SearchScope<IndexedRecord> scope) {
    LuceneIndexScope lucene = scope.extension(LuceneExtension.get());
    return lucene.openIndexReader();
  }

  private static IndexSearcher searcher(IndexReader reader) {
    var searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new ClusterSimilarity());
    return searcher;
  }

  private static Query query(SearchScope<IndexedRecord> scope, Condition condition) {
    return LuceneMigrationUtils.toLuceneQuery(condition.on(scope.predicate()).toPredicate());
  }

  private static Sort sort(SearchScope<IndexedRecord> scope, Question question) {
    return LuceneMigrationUtils.toLuceneSort(Orders.of(scope, question));
  }

  /** The first of what is found: what cannot be among them is passed over. */
  private static TopDocs best(
      SearchScope<IndexedRecord> scope, IndexSearcher searcher, Question question, int most)
      throws IOException {
    int hits = atMost(searcher, most);
    return searcher.search(
        query(scope, question.ordering()),
        new TopFieldCollectorManager(sort(scope, question), hits, after(question), hits));
  }

  /** Keeps the first in order, and counts all. */
  private static TopFieldCollectorManager first(
      SearchScope<IndexedRecord> scope, IndexSearcher searcher, Question question, int most) {
    return new TopFieldCollectorManager(
        sort(scope, question), atMost(searcher, most), after(question), Integer.MAX_VALUE);
  }

  private static int atMost(IndexSearcher searcher, int most) {
    return Math.max(LEAST, Math.min(most, searcher.getIndexReader().maxDoc()));
  }

  private static TopDocs inOrder(
      IndexSearcher searcher, List<FixedBitSet> found, TopFieldCollectorManager first)
      throws IOException {
    var collector = first.newCollector();
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      var into = collector.getLeafCollector(segment);
      into.setScorer(new Unscored());
      var each = new BitSetIterator(found.get(segment.ord), 0);
      for (int next = each.nextDoc(); next != BitSetIterator.NO_MORE_DOCS; next = each.nextDoc()) {
        into.collect(next);
      }
    }
    return collector.topDocs();
  }

  /** In an order that scores have no part in, nobody asks for one. */
  private static final class Unscored extends Scorable {

    @Override
    public float score() {
      return 0;
    }

    @Override
    public int docID() {
      return -1;
    }
  }

  private static FieldDoc after(Question question) {
    var after = question.after();
    return after == null
        ? null
        : new FieldDoc(
            Integer.MAX_VALUE,
            0,
            new Object[] {new BytesRef(after.key()), new BytesRef(after.id())});
  }

  /** The keys of hits from a place on. */
  private static List<String> keys(IndexSearcher searcher, TopDocs hits, int from)
      throws IOException {
    var segments = searcher.getIndexReader().leaves();
    var keys = new ArrayList<String>();
    for (int i = from; i < hits.scoreDocs.length; i++) {
      int document = hits.scoreDocs[i].doc;
      var segment = segments.get(ReaderUtil.subIndex(document, segments));
      var values = DocValues.getSortedSet(segment.reader(), Fields.KEY);
      values.advanceExact(document - segment.docBase);
      keys.add(values.lookupOrd(values.nextOrd()).utf8ToString());
    }
    return keys;
  }

  /** Gives all keys in their order, some at a time. */
  void each(SearchSession session, Question question, int atOnce, Consumer<List<String>> consumer) {
    var scope = session.scope(IndexedRecord.class);
    try (var reader = reader(scope)) {
      var searcher = searcher(reader);
      var found = searcher.search(query(scope, question.matching()), new Found(reader.leaves()));
      int total = (int) total(found);
      if (total > MANY && question.ranking() == null) {
        WholeOrder.give(reader, question, found, atOnce, consumer);
      } else if (total > 0) {
        var keys = keys(searcher, hits(scope, searcher, question, found, total), 0);
        for (int from = 0; from < keys.size(); from += atOnce) {
          consumer.accept(keys.subList(from, Math.min(from + atOnce, keys.size())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
