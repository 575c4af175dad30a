package fr.clara.shared;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Collection;
import java.util.List;

/** What every record of the network has: an identifier for life, a kind and a label. */
@MappedSuperclass
public abstract class NetworkRecord extends PanacheEntityBase {

  @Id public String id;

  public abstract Kind kind();

  public abstract LocalizedText label();

  /** Its public shape: its own statements, as lists show them. */
  public abstract Object view();

  /** Other records whose statements change when this one's do: a sum, for one. */
  public List<NetworkRecord> alsoChanged() {
    return List.of();
  }

  /** What it breaks that it can only know together with others; nothing unless a kind says what. */
  public List<Fault> faults() {
    return List.of();
  }

  /** What those that refer to it would break by what it states; nothing likewise. */
  public List<Fault> faultsOfReferrers() {
    return List.of();
  }

  /** Whether another is the same record, read or not; null is none. */
  public final boolean is(NetworkRecord other) {
    return other != null && id.equals(other.id);
  }

  public final Reference reference() {
    return new Reference(id, kind(), label());
  }

  public static List<Reference> references(List<? extends NetworkRecord> records) {
    return records.stream().map(NetworkRecord::reference).toList();
  }

  /** The record an input names; the database refuses one that does not exist. */
  protected static <E extends NetworkRecord> E refer(Class<E> entity, String id) {
    return id == null ? null : Panache.getEntityManager().getReference(entity, id);
  }

  protected static <E extends NetworkRecord> void referAll(
      Collection<E> records, Class<E> entity, List<String> ids) {
    records.clear();
    ids.forEach(id -> records.add(refer(entity, id)));
  }

  /** The reference to a record that may not be stated: null stays null. */
  public static Reference referenceTo(NetworkRecord record) {
    return record == null ? null : record.reference();
  }
}
