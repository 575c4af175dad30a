package fr.clara.search;

import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** How every kind is listed, in the order of kinds. */
@ApplicationScoped
public class Listings {

  private final Map<Kind, Listing<?, ?>> byKind = new TreeMap<>();

  Listings(Instance<Listed> kinds) {
    kinds.stream().map(Listed::listing).forEach(listing -> byKind.put(listing.kind(), listing));
  }

  public Collection<Listing<?, ?>> all() {
    return byKind.values();
  }

  public Listing<?, ?> of(Kind kind) {
    return byKind.get(kind);
  }
}
