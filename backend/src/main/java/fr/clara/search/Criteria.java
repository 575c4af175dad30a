package fr.clara.search;

import fr.clara.shared.ParisTime;
import jakarta.persistence.Parameter;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The conditions of a list over the record {@code e}, with the values they bind. */
final class Criteria {

  private final String entity;
  private final Clock clock;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> bindings = new HashMap<>();

  /**
   * The conditions of all filters, or of all but one: those that the one's values are counted in.
   */
  static Criteria of(Listing<?, ?> listing, ListQuery query, Facet but, Clock clock) {
    var criteria = none(listing, clock);
    query
        .filters()
        .forEach(
            (facet, words) -> {
              if (facet != but) {
                criteria.require(facet, words);
              }
            });
    return criteria;
  }

  static Criteria none(Listing<?, ?> listing, Clock clock) {
    return new Criteria(listing.entity().getSimpleName(), clock);
  }

  private Criteria(String entity, Clock clock) {
    this.entity = entity;
    this.clock = clock;
  }

  private void require(Facet facet, List<String> words) {
    var wanted = words.stream().filter(word -> !word.equals(Facet.NOT_STATED)).toList();
    var either = new ArrayList<String>();
    if (!wanted.isEmpty()) {
      String binding = "wanted_" + facet.name();
      bindings.put(binding, wanted.stream().map(facet.parse()).toList());
      either.add("e.id in (" + stating(facet) + " in :" + binding + ")");
    }
    if (wanted.size() < words.size()) {
      either.add(notStated(facet));
    }
    conditions.add("(" + String.join(" or ", either) + ")");
  }

  String notStated(Facet facet) {
    return "e.id not in (" + stating(facet) + " is not null)";
  }

  private String stating(Facet facet) {
    return "select r.id from %s r %s where %s".formatted(entity, facet.join(), facet.value());
  }

  void after(Sort sort, Cursor cursor) {
    conditions.add(
        "(%s, e.id) %s (:cursorKey, :cursorId)"
            .formatted(sort.key(), sort.descending() ? "<" : ">"));
    bindings.put("cursorKey", cursor.key());
    bindings.put("cursorId", cursor.id());
  }

  void also(String condition) {
    conditions.add(condition);
  }

  long count(Session session) {
    String hql = "select count(*) from " + entity + " e" + where();
    return bind(session.createQuery(hql, Long.class)).getSingleResult();
  }

  boolean none() {
    return conditions.isEmpty();
  }

  String where() {
    return none() ? "" : conditions.stream().collect(Collectors.joining(" and ", " where ", ""));
  }

  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    for (Parameter<?> parameter : query.getParameters()) {
      query.setParameter(parameter.getName(), value(parameter.getName()));
    }
    return query;
  }

  private Object value(String name) {
    return switch (name) {
      case "now" -> clock.instant();
      case "year" -> clock.instant().atZone(ParisTime.ZONE).getYear();
      default -> bindings.get(name);
    };
  }
}
