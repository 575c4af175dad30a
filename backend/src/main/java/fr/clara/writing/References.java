package fr.clara.writing;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.shared.Fault;
import fr.clara.shared.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What written forms refer to, and whether it is there. */
@ApplicationScoped
public class References {

  private final Kinds kinds;
  private final Session session;

  References(Kinds kinds, Session session) {
    this.kinds = kinds;
    this.session = session;
  }

  /** A reference and its place. */
  public record Place(String pointer, Kind kind, String id) {}

  /** All references of a written form. */
  public static List<Place> of(JsonNode written, Class<?> input) {
    var places = new ArrayList<Place>();
    collect(written, input, "", places);
    return places;
  }

  private static void collect(JsonNode node, Class<?> input, String pointer, List<Place> places) {
    for (var member : InputType.members(input)) {
      collect(node.path(member.name()), member.type(), pointer + "/" + member.name(), places);
    }
  }

  private static void collect(JsonNode node, InputType type, String pointer, List<Place> places) {
    if (type.list()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), type.one(), pointer + "/" + i, places);
      }
    } else if (type.target() != null && node.isTextual()) {
      places.add(new Place(pointer, type.target(), node.asText()));
    } else if (type.nested() && node.isObject()) {
      collect(node, type.type(), pointer, places);
    }
  }

  /** Says of a written form which records it names are not there. */
  public List<Fault> missing(JsonNode written, Class<?> input) {
    var places = of(written, input);
    var there = there(places);
    return missing(places, (kind, id) -> there.getOrDefault(kind, Set.of()).contains(id));
  }

  /** Those whose record is not there, as faults. */
  public static List<Fault> missing(List<Place> places, BiPredicate<Kind, String> there) {
    return places.stream()
        .filter(place -> !there.test(place.kind(), place.id()))
        .map(p -> Fault.at(p.pointer(), "unknown-record", p.kind().segment(), p.id()))
        .toList();
  }

  /** The records among those named that there are, in one statement a kind. */
  public Map<Kind, Set<String>> there(Collection<Place> places) {
    var wanted =
        places.stream()
            .collect(
                Collectors.groupingBy(
                    Place::kind,
                    () -> new EnumMap<>(Kind.class),
                    Collectors.mapping(Place::id, Collectors.toSet())));
    var there = new EnumMap<Kind, Set<String>>(Kind.class);
    wanted.forEach((kind, ids) -> there.put(kind, there(kind, ids)));
    return there;
  }

  private Set<String> there(Kind kind, Set<String> ids) {
    String query =
        "select e.id from " + kinds.of(kind).entity().getSimpleName() + " e where e.id in :ids";
    return new HashSet<>(
        session.createSelectionQuery(query, String.class).setParameter("ids", ids).getResultList());
  }

  /** Lets the database check references immediate(ly), or deferred until the transaction ends. */
  static void check(Session session, String when) {
    session.doReturningWork(
        connection -> {
          try (var statement = connection.createStatement()) {
            return statement.execute("set constraints all " + when);
          }
        });
  }
}
