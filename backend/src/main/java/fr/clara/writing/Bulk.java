package fr.clara.writing;

import fr.clara.shared.GrownTables;
import fr.clara.shared.NetworkRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;

/** Writes many records in one transaction, in any order, with few of them in memory. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Bulk {

  private final Session session;
  private final Rules rules;

  Bulk(Session session, Rules rules) {
    this.session = session;
    this.rules = rules;
  }

  /** From here on references may be to what comes later. */
  public void begin() {
    References.check(session, "deferred");
  }

  /** Brings what was written to the database and lets go of it. */
  public void write() {
    rules.flush();
    session.clear();
  }

  /** What a record before refers to must not be in memory as a mere reference when it comes. */
  public void makeRoomFor(Class<? extends NetworkRecord> entity, String id) {
    if (isReferredTo(entity, id)) {
      write();
    }
  }

  /** Whether a record is in memory already, if only as a reference. */
  public boolean isReferredTo(Class<? extends NetworkRecord> entity, String id) {
    var implementor = session.unwrap(SessionImplementor.class);
    var persister = implementor.getFactory().getMappingMetamodel().getEntityDescriptor(entity);
    var key = implementor.generateEntityKey(id, persister);
    var memory = implementor.getPersistenceContextInternal();
    return memory.containsEntity(key) || memory.getProxy(key) != null;
  }

  /** Tells the database that much was written of a class, before it is asked about that. */
  public void measure(Class<? extends NetworkRecord> entity) {
    session.doReturningWork(
        connection -> {
          GrownTables.measure(connection, tables(entity));
          return null;
        });
  }

  /** Those that the records of a class are written in. */
  private List<String> tables(Class<? extends NetworkRecord> entity) {
    var metamodel = session.unwrap(SessionImplementor.class).getFactory().getMappingMetamodel();
    var owner = metamodel.getEntityDescriptor(entity);
    var tables = new ArrayList<>(List.of(withReferences(owner)));
    metamodel.forEachCollectionDescriptor(
        part -> {
          if (part.isMutable()
              && !part.isInverse()
              && part.getOwnerEntityPersister().equals(owner)) {
            tables.add(part.getTableName());
          }
        });
    return tables;
  }

  /** Its texts, which nobody asks for by what they say, would take long to look at. */
  private static String withReferences(EntityPersister owner) {
    var columns = new ArrayList<>(List.of(owner.getRootTableKeyColumnNames()));
    owner.forEachAttributeMapping(
        attribute -> {
          if (attribute instanceof ToOneAttributeMapping reference) {
            reference.forEachSelectable(
                (i, column) -> columns.add(column.getSelectionExpression()));
          }
        });
    return owner.getRootTableName() + " (" + String.join(", ", columns) + ")";
  }

  /** Now all references must be right. */
  public void end() {
    write();
    try {
      References.check(session, "immediate");
    } catch (ConstraintViolationException e) {
      throw Rules.problem(e, null);
    }
  }
}
