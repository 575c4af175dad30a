package fr.clara.search;

import fr.clara.search.Page.FacetValue;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.NetworkRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Counts the values of every filter. Counts are disjunctive: a filter's own choice does not touch
 * them, so that its other values still say what they would add.
 */
@ApplicationScoped
class FacetCounts {

  private final Session session;
  private final Clock clock;

  FacetCounts(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  Map<String, List<FacetValue>> of(Listing<?, ?> listing, ListQuery query) {
    var facets = new LinkedHashMap<String, List<FacetValue>>();
    listing.facets().forEach(facet -> facets.put(facet.name(), count(listing, query, facet)));
    return facets;
  }

  private List<FacetValue> count(Listing<?, ?> listing, ListQuery query, Facet facet) {
    var others = Criteria.of(listing, query, facet, clock);
    var counts = new HashMap<String, Long>();
    if (facet.words() != null) {
      facet.words().forEach(word -> counts.put(word, 0L));
    }
    if (!others.none()) {
      counts(listing, facet, Criteria.none(listing, clock))
          .keySet()
          .forEach(w -> counts.put(w, 0L));
    }
    counts.putAll(counts(listing, facet, others));
    var values = inOrder(facet, counts);
    others.also(others.notStated(facet));
    values.add(new FacetValue(Facet.NOT_STATED, null, others.count(session)));
    return values;
  }

  private Map<String, Long> counts(Listing<?, ?> listing, Facet facet, Criteria criteria) {
    String entity = listing.entity().getSimpleName();
    String value = facet.value();
    String within =
        criteria.none()
            ? ""
            : " and r.id in (select e.id from " + entity + " e" + criteria.where() + ")";
    String hql =
        "select %s, count(distinct r.id) from %s r %s where %s is not null%s group by 1"
            .formatted(value, entity, facet.join(), value, within);
    return criteria
        .bind(session.createQuery(hql, Object[].class))
        .getResultStream()
        .collect(Collectors.toMap(row -> facet.word().apply(row[0]), row -> (Long) row[1]));
  }

  /** Closed lists keep their own order, years go back, records come by count and name. */
  private List<FacetValue> inOrder(Facet facet, Map<String, Long> counts) {
    var labels = labels(facet, counts.keySet());
    Comparator<FacetValue> order =
        facet.target() == null
            ? Comparator.comparing(FacetValue::value).reversed()
            : Comparator.comparing(FacetValue::count)
                .reversed()
                .thenComparing(v -> v.label().in("fr"), Collator.getInstance(Locale.FRENCH));
    if (facet.words() != null) {
      order = Comparator.comparing(v -> facet.words().indexOf(v.value()));
    }
    return counts.entrySet().stream()
        .map(c -> new FacetValue(c.getKey(), labels.get(c.getKey()), c.getValue()))
        .sorted(order)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Map<String, LocalizedText> labels(Facet facet, Set<String> ids) {
    if (facet.target() == null) {
      return Map.of();
    }
    return session.findMultiple(facet.target(), List.copyOf(ids)).stream()
        .collect(Collectors.toMap(r -> r.id, NetworkRecord::label));
  }
}
