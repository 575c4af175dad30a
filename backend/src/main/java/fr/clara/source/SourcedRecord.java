package fr.clara.source;

import fr.clara.search.Facet;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A record whose statements name the documents they come from. */
@MappedSuperclass
public abstract class SourcedRecord extends NetworkRecord {

  /** The filter by the documents that a record's statements come from. */
  public static final String SOURCE = "source";

  protected static <V> Facet<V> sources(Function<V, List<SourceApi.CitationView>> citations) {
    return Facet.toMany(
        SOURCE,
        "Document that the record's statements come from",
        Kind.SOURCES,
        citations.andThen(cited -> cited.stream().map(SourceApi.CitationView::source).toList()));
  }

  @ElementCollection
  @OrderColumn(name = "rank")
  List<Citation> sources = new ArrayList<>();

  protected final void cite(List<SourceApi.CitationInput> citations) {
    sources.clear();
    for (var citation : citations) {
      sources.add(new Citation(refer(Source.class, citation.source()), citation.place()));
    }
  }

  protected final List<SourceApi.CitationView> citations() {
    return sources.stream().map(Citation::view).toList();
  }
}
