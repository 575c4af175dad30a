package fr.clara.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Goes through what any of some scorers finds, and scores by the first that finds it. */
final class FirstScorer extends Scorer {

  private final Scorer[] scorers;
  private final TwoPhaseIterator[] checks;
  private final DocIdSetIterator[] places;
  private final Nearest nearest = new Nearest();

  /** Null where all that is likely is found. */
  private final TwoPhaseIterator check;

  private Scorer first;

  FirstScorer(Weight weight, List<Scorer> scorers) {
    super(weight);
    this.scorers = scorers.toArray(new Scorer[0]);
    this.checks = new TwoPhaseIterator[this.scorers.length];
    this.places = new DocIdSetIterator[this.scorers.length];
    boolean any = false;
    for (int i = 0; i < this.scorers.length; i++) {
      checks[i] = this.scorers[i].twoPhaseIterator();
      places[i] = checks[i] == null ? this.scorers[i].iterator() : checks[i].approximation();
      any |= checks[i] != null;
    }
    this.check = any ? new Check() : null;
  }

  /** The places of all scorers together, found or only likely. */
  private final class Nearest extends DocIdSetIterator {

    private int document = -1;

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      int next = NO_MORE_DOCS;
      for (DocIdSetIterator place : places) {
        int there = place.docID();
        next = Math.min(next, there < target ? place.advance(target) : there);
      }
      document = next;
      return next;
    }

    @Override
    public long cost() {
      long cost = 0;
      for (DocIdSetIterator place : places) {
        cost += place.cost();
      }
      return cost;
    }
  }

  @Override
  public int docID() {
    return nearest.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return check == null ? nearest : TwoPhaseIterator.asDocIdSetIterator(check);
  }

  @Override
  public TwoPhaseIterator twoPhaseIterator() {
    return check;
  }

  /** Whether any scorer finds the document: each may be asked once. */
  private final class Check extends TwoPhaseIterator {

    Check() {
      super(nearest);
    }

    @Override
    public boolean matches() throws IOException {
      first = null;
      for (int i = 0; i < scorers.length && first == null; i++) {
        if (isHere(i) && (checks[i] == null || checks[i].matches())) {
          first = scorers[i];
        }
      }
      return first != null;
    }

    @Override
    public float matchCost() {
      float cost = 0;
      for (TwoPhaseIterator each : checks) {
        cost += each == null ? 0 : each.matchCost();
      }
      return cost;
    }
  }

  private boolean isHere(int place) {
    return places[place].docID() == nearest.docID();
  }

  @Override
  public float score() throws IOException {
    if (check != null) {
      return first.score();
    }
    int i = 0;
    while (!isHere(i)) {
      i++;
    }
    return scorers[i].score();
  }

  @Override
  public int advanceShallow(int target) throws IOException {
    int end = DocIdSetIterator.NO_MORE_DOCS;
    for (int i = 0; i < scorers.length; i++) {
      int place = places[i].docID();
      end = Math.min(end, place <= target ? scorers[i].advanceShallow(target) : place - 1);
    }
    return end;
  }

  @Override
  public float getMaxScore(int upTo) throws IOException {
    float most = 0;
    for (int i = 0; i < scorers.length; i++) {
      if (places[i].docID() <= upTo) {
        most = Math.max(most, scorers[i].getMaxScore(upTo));
      }
    }
    return most;
  }
}
