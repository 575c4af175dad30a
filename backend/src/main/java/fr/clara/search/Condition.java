package fr.clara.search;

import fr.clara.shared.Kind;
import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Something that records are found by. */
@FunctionalInterface
interface Condition {

  PredicateFinalStep on(SearchPredicateFactory f);

  static Condition of(Kind kind) {
    return any(Fields.KIND, List.of(kind.segment()));
  }

  /** One of the kinds; none named is any. */
  static List<Condition> ofAny(List<Kind> kinds) {
    return kinds.isEmpty()
        ? List.of()
        : List.of(any(Fields.KIND, kinds.stream().map(Kind::segment).toList()));
  }

  static Condition any(String field, List<String> values) {
    return f -> f.terms().field(field).matchingAny(values);
  }

  /** One of the words, each of which is a value or a range of years. */
  static Condition of(Kind kind, Facet<?> facet, List<String> words) {
    String field = Fields.of(kind, facet);
    if (facet.numbered()) {
      var numbers = words.stream().map(facet::number).toList();
      return f -> f.terms().field(field).matchingAny(numbers);
    }
    var ranges = words.stream().filter(YearRange::matches).map(YearRange::of).toList();
    if (!facet.years() || ranges.isEmpty()) {
      return any(field, words);
    }
    var values = words.stream().filter(word -> !YearRange.matches(word)).toList();
    return f -> {
      var either = f.or();
      ranges.forEach(years -> either.add(f.range().field(field).between(years.from(), years.to())));
      values.forEach(value -> either.add(f.match().field(field).matching(value)));
      return either;
    };
  }

  /** What comes after a record in an order. */
  static Condition after(Cursor cursor, String field, boolean descending) {
    return f -> {
      var further = f.range().field(field);
      var tied = f.range().field(Fields.KEY);
      return f.or(
          descending ? further.lessThan(cursor.key()) : further.greaterThan(cursor.key()),
          f.and(
              f.match().field(field).matching(cursor.key()),
              descending ? tied.lessThan(cursor.id()) : tied.greaterThan(cursor.id())));
    };
  }

  /** All of them; only the words searched say how well a record answers. */
  static Condition all(Condition words, List<Condition> filters) {
    return f -> {
      var all = f.bool().must(words == null ? f.matchAll() : words.on(f));
      filters.forEach(filter -> all.filter(filter.on(f)));
      return all;
    };
  }
}
