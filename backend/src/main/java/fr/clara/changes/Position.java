package fr.clara.changes;

import java.util.regex.Pattern;

/**
 * A place in the change log: a revision and the number of a change in it. A bare revision stands
 * for its end.
 */
public record Position(long revision, int number) implements Comparable<Position> {

  /** Before the first change. */
  public static final Position BEGINNING = after(0);

  private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})(?:\\.(\\d{1,9}))?");

  /** After all of a revision. */
  public static Position after(long revision) {
    return new Position(revision, Integer.MAX_VALUE);
  }

  /** The position that the text names, null when it names none. */
  public static Position parse(String text) {
    var matcher = SHAPE.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    return new Position(
        Long.parseLong(matcher.group(1)),
        matcher.group(2) == null ? Integer.MAX_VALUE : Integer.parseInt(matcher.group(2)));
  }

  /** As {@code after} takes it. */
  public String text() {
    return number == Integer.MAX_VALUE ? Long.toString(revision) : revision + "." + number;
  }

  @Override
  public int compareTo(Position other) {
    int byRevision = Long.compare(revision, other.revision);
    return byRevision == 0 ? Integer.compare(number, other.number) : byRevision;
  }
}
