package fr.clara.changes;

import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import jakarta.persistence.metamodel.Type;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Finds the records that name others, by whatever the entities declare. */
@ApplicationScoped
public class Referrers {

  private static final int AT_ONCE = 1_000;

  /** How a kind comes to name a record of a class: the joins from {@code e} to {@code v}. */
  private record Path(
      Kind kind, Class<? extends NetworkRecord> entity, String joins, Class<?> target) {}

  /** Takes a record that was found. */
  @FunctionalInterface
  public interface Found {
    void take(Kind kind, Class<? extends NetworkRecord> entity, String id);
  }

  private final Map<Kind, Class<? extends NetworkRecord>> entities = new EnumMap<>(Kind.class);
  private final Map<Class<?>, List<Path>> paths;
  private final Session current;

  Referrers(SessionFactory sessions, Session current) {
    this.current = current;
    paths =
        sessions.getMetamodel().getEntities().stream()
            .filter(entity -> NetworkRecord.class.isAssignableFrom(entity.getJavaType()))
            .flatMap(this::paths)
            .collect(Collectors.groupingBy(Path::target));
  }

  /** Gives the records that name one of these. */
  void of(Session session, Class<? extends NetworkRecord> entity, List<String> ids, Found found) {
    if (ids.isEmpty()) {
      return;
    }
    for (Path path : paths.getOrDefault(entity, List.of())) {
      String hql =
          "select distinct e.id from "
              + path.entity().getSimpleName()
              + " e"
              + path.joins()
              + " where v.id in :ids";
      session
          .createQuery(hql, String.class)
          .setParameter("ids", ids)
          .getResultStream()
          .forEach(id -> found.take(path.kind(), path.entity(), id));
    }
  }

  /** The records that refer to one. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<NetworkRecord> naming(NetworkRecord record) {
    var found = new ArrayList<NetworkRecord>();
    of(
        current,
        Hibernate.getClass(record).asSubclass(NetworkRecord.class),
        List.of(record.id),
        (kind, entity, id) -> found.add(current.find(entity, id)));
    return found;
  }

  /** Gives the records that refer to one of these, however many these are. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void naming(Class<? extends NetworkRecord> entity, List<String> ids, Found found) {
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      of(current, entity, ids.subList(from, Math.min(from + AT_ONCE, ids.size())), found);
    }
  }

  /** The class of a kind's records. */
  Class<? extends NetworkRecord> entity(Kind kind) {
    return entities.get(kind);
  }

  private Stream<Path> paths(EntityType<?> type) {
    var entity = type.getJavaType().asSubclass(NetworkRecord.class);
    try {
      Kind kind = entity.getConstructor().newInstance().kind();
      entities.put(kind, entity);
      return targets(type, "e", "").map(t -> new Path(kind, entity, t.joins(), t.entity()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(entity + " needs a public constructor", e);
    }
  }

  private record Target(String joins, Class<?> entity) {}

  private static Stream<Target> targets(ManagedType<?> type, String from, String joins) {
    return type.getAttributes().stream()
        .flatMap(attribute -> targets(attribute, value(attribute), from, joins));
  }

  private static Stream<Target> targets(
      Attribute<?, ?> attribute, Type<?> value, String from, String joins) {
    String join = joins + " join " + from + "." + attribute.getName() + " ";
    return switch (value.getPersistenceType()) {
      case ENTITY -> Stream.of(new Target(join + "v", value.getJavaType()));
      case EMBEDDABLE -> targets((ManagedType<?>) value, from + "_", join + from + "_");
      default -> Stream.empty();
    };
  }

  private static Type<?> value(Attribute<?, ?> attribute) {
    return attribute instanceof PluralAttribute<?, ?, ?> many
        ? many.getElementType()
        : ((SingularAttribute<?, ?>) attribute).getType();
  }
}
