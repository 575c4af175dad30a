package fr.clara.writing;

import fr.clara.search.Listing;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import java.util.function.BiConsumer;

/**
 * How a kind of record is written.
 *
 * @param <E> the entity
 * @param <I> its written form: what its public shape states, references by identifier alone,
 *     without what follows from other records
 * @param listing how it is shown
 * @param apply lets a record state what is written
 */
public record Written<E extends NetworkRecord, I>(
    Listing<E, ?> listing, Class<I> input, BiConsumer<E, I> apply) {

  public Kind kind() {
    return listing.kind();
  }

  public Class<E> entity() {
    return listing.entity();
  }

  /** A new record that states this. */
  public E create(String id, I input) {
    E record = blank();
    record.id = id;
    apply.accept(record, input);
    return record;
  }

  private E blank() {
    try {
      return entity().getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(entity() + " needs a public constructor", e);
    }
  }
}
