package fr.clara.search;

import fr.clara.problem.ProblemException;
import fr.clara.shared.ClosedList;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something lists can be filtered by and counted over: said once, it gives the parameter, its
 * check, its documentation, the filter and the counts.
 *
 * <p>The expressions are HQL over the record {@code r}: {@code join} leads from it to the value
 * (empty when the value is the record's own), {@code value} is the value. They may name {@code
 * :now}, the clock's instant, and {@code :year}, its year in Paris.
 *
 * @param name the query parameter
 * @param words the values there can be when they are few and known beforehand, else null
 * @param target the entity that the values name, null when they are plain words
 * @param targetKind its kind, null likewise
 * @param parse the value the database holds for a word; refuses what cannot be one
 * @param word the word for a value of the database
 */
public record Facet(
    String name,
    String description,
    String join,
    String value,
    List<String> words,
    Class<? extends NetworkRecord> target,
    Kind targetKind,
    Function<String, Object> parse,
    Function<Object, String> word) {

  /** The value that stands for records that state none. */
  public static final String NOT_STATED = "not-stated";

  /** A relation: {@code join} names the related record {@code v}. */
  public static Facet of(
      String name,
      String description,
      Kind kind,
      Class<? extends NetworkRecord> target,
      String join) {
    return new Facet(
        name, description, join, "v.id", null, target, kind, word -> word, Object::toString);
  }

  /** A closed list: {@code value} gives the name of the constant, nothing when none is stated. */
  public static <E extends Enum<E> & ClosedList> Facet of(
      String name, String description, Class<E> list, String value) {
    var known =
        Stream.of(list.getEnumConstants()).filter(v -> !v.word().equals(NOT_STATED)).toList();
    return new Facet(
        name,
        description,
        "",
        value,
        known.stream().map(ClosedList::word).toList(),
        null,
        null,
        word -> oneOf(known, name, word),
        stored -> Enum.valueOf(list, (String) stored).word());
  }

  public static Facet ofYear(String description, String value) {
    return plain("year", description, "[0-9]{4}", value, Integer::valueOf, "%04d"::formatted);
  }

  public static Facet ofText(String name, String description, String pattern, String value) {
    return plain(name, description, pattern, value, word -> word, Object::toString);
  }

  private static Facet plain(
      String name,
      String description,
      String pattern,
      String value,
      Function<String, Object> parse,
      Function<Object, String> word) {
    var shape = Pattern.compile(pattern);
    return new Facet(
        name,
        description,
        "",
        value,
        null,
        null,
        null,
        text -> {
          if (!shape.matcher(text).matches()) {
            throw ProblemException.invalidParameter(name, "shape", null, text, pattern);
          }
          return parse.apply(text);
        },
        word);
  }

  private static String oneOf(List<? extends ClosedList> known, String name, String word) {
    for (ClosedList value : known) {
      if (value.word().equals(word)) {
        return value.name();
      }
    }
    var allowed =
        Stream.concat(known.stream().map(ClosedList::word), Stream.of(NOT_STATED)).toList();
    throw ProblemException.invalidParameter(name, "value", allowed, word);
  }

  /** Two facets of a name are one: a kind has no two, and one may serve several kinds. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Facet facet && facet.name.equals(name) && facet.join.equals(join);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
