package fr.clara.writing;

import fr.clara.problem.ProblemException;
import fr.clara.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a caller says of the state that a write begins from: {@code If-Match} with an entity tag, or
 * {@code If-None-Match: *} for what must not be there yet. Without one of them nothing is written.
 *
 * @param tags what the tags given say of the record itself; * stands for any
 * @param absent whether nothing must be there
 */
public record Precondition(List<String> tags, boolean absent) {

  private static final String ANY = "*";

  /** The tag of an answer names the record first, then the state of the network after a point. */
  private static final Pattern TAG = Pattern.compile("\"([^\".]*)[^\"]*\"");

  /**
   * Reads the headers of a request.
   *
   * @throws ProblemException 428 when there is neither header
   */
  public static Precondition of(HttpHeaders headers) {
    String match = headers.getHeaderString(HttpHeaders.IF_MATCH);
    if (match != null) {
      return new Precondition(match.trim().equals(ANY) ? List.of(ANY) : tags(match), false);
    }
    String absent = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (absent != null && absent.trim().equals(ANY)) {
      return new Precondition(List.of(), true);
    }
    throw new ProblemException(ProblemType.PRECONDITION_REQUIRED);
  }

  /** That a record is as a tag says. */
  static Precondition tag(String tag) {
    return new Precondition(List.of(tag), false);
  }

  private static List<String> tags(String header) {
    return TAG.matcher(header).results().map((MatchResult tag) -> tag.group(1)).toList();
  }

  /**
   * Goes on only when it holds.
   *
   * @param tag what is there, null when nothing is
   * @param current what a caller who is too late is shown
   * @throws ProblemException 412 when it does not
   */
  void check(String tag, Supplier<?> current) {
    boolean holds =
        absent ? tag == null : tag != null && (tags.contains(ANY) || tags.contains(tag));
    if (!holds) {
      throw ProblemException.notTheSame(tag == null ? null : current.get(), tag);
    }
  }
}
