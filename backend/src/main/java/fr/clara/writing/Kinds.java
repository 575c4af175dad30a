package fr.clara.writing;

import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.Map;

/** How every kind is written. */
@ApplicationScoped
public class Kinds {

  private final Map<Kind, Written<?, ?>> byKind = new EnumMap<>(Kind.class);

  Kinds(Instance<Writable> kinds) {
    kinds.stream().map(Writable::written).forEach(kind -> byKind.put(kind.kind(), kind));
  }

  public Written<?, ?> of(Kind kind) {
    return byKind.get(kind);
  }
}
