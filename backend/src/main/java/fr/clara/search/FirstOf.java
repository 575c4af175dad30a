package fr.clara.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Finds what any of some queries finds; how well it answers, the first of them says that finds it.
 * The same as a choice of queries each of which leaves out what those before it find, each looked
 * at once.
 */
final class FirstOf extends Query {

  private final List<Query> queries;

  FirstOf(List<Query> queries) {
    this.queries = List.copyOf(queries);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    var rewritten = new ArrayList<Query>();
    for (Query query : queries) {
      rewritten.add(query.rewrite(searcher));
    }
    return rewritten.equals(queries) ? this : new FirstOf(rewritten);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    var weights = new ArrayList<Weight>();
    for (Query query : queries) {
      weights.add(searcher.createWeight(query, mode, boost));
    }
    return new Weights(this, weights);
  }

  private static final class Weights extends Weight {

    private final List<Weight> weights;

    Weights(Query query, List<Weight> weights) {
      super(query);
      this.weights = weights;
    }

    @Override
    public Scorer scorer(LeafReaderContext segment) throws IOException {
      var scorers = new ArrayList<Scorer>();
      for (Weight weight : weights) {
        var scorer = weight.scorer(segment);
        if (scorer != null) {
          scorers.add(scorer);
        }
      }
      return switch (scorers.size()) {
        case 0 -> null;
        case 1 -> scorers.get(0);
        default -> new FirstScorer(this, scorers);
      };
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int document) throws IOException {
      for (Weight weight : weights) {
        var explanation = weight.explain(segment, document);
        if (explanation.isMatch()) {
          return explanation;
        }
      }
      return Explanation.noMatch("None of the queries finds it");
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
      return weights.stream().allMatch(weight -> weight.isCacheable(segment));
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    var each = visitor.getSubVisitor(BooleanClause.Occur.SHOULD, this);
    queries.forEach(query -> query.visit(each));
  }

  @Override
  public String toString(String field) {
    return "first of " + queries;
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && queries.equals(((FirstOf) other).queries);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + queries.hashCode();
  }
}
