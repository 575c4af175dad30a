package fr.clara.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Marks the documents that are found, in a set of each segment of the index. */
final class Found implements CollectorManager<Found.Marking, List<FixedBitSet>> {

  private final List<FixedBitSet> sets = new ArrayList<>();

  Found(List<LeafReaderContext> segments) {
    segments.forEach(segment -> sets.add(new FixedBitSet(segment.reader().maxDoc())));
  }

  /** Marks those of one segment after the other. */
  static final class Marking extends SimpleCollector {

    private final List<FixedBitSet> sets;
    private FixedBitSet here;

    private Marking(List<FixedBitSet> sets) {
      this.sets = sets;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
      here = sets.get(segment.ord);
    }

    @Override
    public void collect(int document) {
      here.set(document);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  @Override
  public Marking newCollector() {
    return new Marking(sets);
  }

  @Override
  public List<FixedBitSet> reduce(Collection<Marking> markings) {
    return sets;
  }
}
