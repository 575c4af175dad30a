package fr.clara.source;

import fr.clara.shared.Reference;
import fr.clara.source.SourceApi.CitationView;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The documents that several records cite, each once. */
public final class CitedSources {

  private final SortedMap<String, Reference> byId = new TreeMap<>();

  public void add(List<CitationView> citations) {
    citations.forEach(citation -> add(citation.source()));
  }

  public void add(Reference source) {
    byId.put(source.id(), source);
  }

  /** In the order of their identifiers. */
  public List<Reference> references() {
    return List.copyOf(byId.values());
  }
}
