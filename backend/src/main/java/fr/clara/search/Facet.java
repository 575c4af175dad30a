package fr.clara.search;

import fr.clara.problem.ProblemException;
import fr.clara.shared.ClosedList;
import fr.clara.shared.Kind;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something lists can be filtered by and counted over: said once, it gives the parameter, its
 * check, its documentation, the filter and the counts.
 *
 * @param <V> the public shape of the records it is about
 * @param name the query parameter
 * @param known the values there can be when they are few and known beforehand, else null
 * @param target the kind of record that the values name, null when they are plain words
 * @param years whether the values are years, which can be asked for as a range
 * @param shape what a value looks like
 * @param values the values that a record states, none when it states nothing
 */
public record Facet<V>(
    String name,
    String description,
    List<String> known,
    Kind target,
    boolean years,
    Pattern shape,
    Function<V, List<String>> values) {

  /** The value that stands for records that state none. */
  public static final String NOT_STATED = "not-stated";

  private static final Pattern ANY = Pattern.compile(".*");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  /** A record that others of the kind may name too. */
  public static <V> Facet<V> toOne(
      String name, String description, Kind target, Function<V, Reference> reference) {
    return toMany(name, description, target, reference.andThen(Facet::alone));
  }

  /** Records that others of the kind may name too. */
  public static <V> Facet<V> toMany(
      String name, String description, Kind target, Function<V, List<Reference>> references) {
    return new Facet<>(
        name,
        description,
        null,
        target,
        false,
        ANY,
        references.andThen(named -> named.stream().map(Reference::id).distinct().toList()));
  }

  /** A word of a closed list, one of which may be that nothing is stated. */
  public static <V, E extends Enum<E> & ClosedList> Facet<V> ofWord(
      String name, String description, Class<E> list, Function<V, E> word) {
    var known =
        Stream.of(list.getEnumConstants())
            .map(ClosedList::word)
            .filter(value -> !value.equals(NOT_STATED))
            .toList();
    return new Facet<>(
        name,
        description,
        known,
        null,
        false,
        ANY,
        word.andThen(Facet::alone)
            .andThen(
                words -> words.stream().map(ClosedList::word).filter(known::contains).toList()));
  }

  public static <V> Facet<V> ofYear(String description, Function<V, PartialDate> date) {
    return new Facet<>(
        "year",
        description,
        null,
        null,
        true,
        YEAR,
        date.andThen(Facet::alone)
            .andThen(dates -> dates.stream().map(d -> "%04d".formatted(d.year())).toList()));
  }

  public static <V> Facet<V> ofText(
      String name, String description, String shape, Function<V, String> text) {
    return new Facet<>(
        name, description, null, null, false, Pattern.compile(shape), text.andThen(Facet::alone));
  }

  private static <T> List<T> alone(T value) {
    return Stream.of(value).filter(Objects::nonNull).toList();
  }

  /** Whether the index holds the numbers of records instead of words. */
  boolean numbered() {
    return target != null;
  }

  /** The number that the index holds for a value. */
  long number(String word) {
    return word.equals(NOT_STATED)
        ? RecordNumber.NONE
        : RecordNumber.of(IndexedRecord.key(target, word));
  }

  /** What a record is found under: its values, or that it states none. */
  List<String> statedBy(V view) {
    var stated = values.apply(view);
    return stated.isEmpty() ? List.of(NOT_STATED) : stated;
  }

  /** Refuses a word that can be no value. */
  void check(String word) {
    if (word.equals(NOT_STATED) || years && YearRange.matches(word)) {
      return;
    }
    if (known != null && !known.contains(word)) {
      var allowed = Stream.concat(known.stream(), Stream.of(NOT_STATED)).toList();
      throw ProblemException.invalidParameter(name, "value", allowed, word);
    }
    if (!shape.matcher(word).matches()) {
      throw ProblemException.invalidParameter(name, "shape", null, word, shape);
    }
  }
}
