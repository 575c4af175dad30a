package fr.clara.search;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * BM25 with the constant factor that Lucene has dropped and OpenSearch 2 keeps: names count a fixed
 * number of points, so that what texts count must be of one scale on both.
 */
final class ClusterSimilarity extends Similarity {

  private static final float K1 = 1.2f;
  private static final float B = 0.75f;

  private final BM25Similarity plain = new BM25Similarity(K1, B);

  @Override
  public long computeNorm(FieldInvertState state) {
    return plain.computeNorm(state);
  }

  @Override
  public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
    return plain.scorer(boost * (1 + K1), collection, terms);
  }
}
