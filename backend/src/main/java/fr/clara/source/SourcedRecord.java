package fr.clara.source;

import fr.clara.search.Facet;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** A record whose statements name the documents they come from. */
@MappedSuperclass
public abstract class SourcedRecord extends NetworkRecord {

  protected static final Facet SOURCE =
      Facet.of(
          "source",
          "Document that the record's statements come from",
          Kind.SOURCES,
          Source.class,
          "join r.sources c join c.source v");

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
