package fr.clara.changes;

import fr.clara.shared.NetworkRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import jakarta.persistence.metamodel.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Finds the records that name others, by whatever the entities declare. */
@ApplicationScoped
class Referrers {

  /** How an entity comes to name a record of a class: the joins from {@code e} to {@code v}. */
  private record Path(String entity, String joins, Class<?> target) {}

  private final Map<Class<?>, List<Path>> paths;

  Referrers(SessionFactory sessions) {
    paths =
        sessions.getMetamodel().getEntities().stream()
            .flatMap(entity -> paths(entity.getName(), entity, "e", ""))
            .collect(Collectors.groupingBy(Path::target));
  }

  /** The records that name one of these. */
  Stream<NetworkRecord> of(
      Session session, Class<? extends NetworkRecord> entity, List<String> ids) {
    return paths.getOrDefault(entity, List.of()).stream()
        .flatMap(path -> naming(session, path, ids));
  }

  private static Stream<NetworkRecord> naming(Session session, Path path, List<String> ids) {
    String hql =
        "select distinct e from " + path.entity() + " e" + path.joins() + " where v.id in :ids";
    return session.createQuery(hql, NetworkRecord.class).setParameter("ids", ids).getResultStream();
  }

  private static Stream<Path> paths(String entity, ManagedType<?> type, String from, String joins) {
    return type.getAttributes().stream()
        .flatMap(attribute -> paths(entity, attribute, value(attribute), from, joins));
  }

  private static Stream<Path> paths(
      String entity, Attribute<?, ?> attribute, Type<?> value, String from, String joins) {
    String join = joins + " join " + from + "." + attribute.getName() + " ";
    return switch (value.getPersistenceType()) {
      case ENTITY -> Stream.of(new Path(entity, join + "v", value.getJavaType()));
      case EMBEDDABLE -> paths(entity, (ManagedType<?>) value, from + "_", join + from + "_");
      default -> Stream.empty();
    };
  }

  private static Type<?> value(Attribute<?, ?> attribute) {
    return attribute instanceof PluralAttribute<?, ?, ?> many
        ? many.getElementType()
        : ((SingularAttribute<?, ?>) attribute).getType();
  }
}
