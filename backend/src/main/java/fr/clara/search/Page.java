package fr.clara.search;

import fr.clara.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of a list.
 *
 * @param <V> the shape of an item
 */
public record Page<V>(
    @Schema(description = "The records of this page, in the order of sort") List<V> items,
    @Schema(description = "Records of the whole list", examples = "7") long total,
    @Schema(
            description =
                "For each filter, its values and the records each would give, the other filters"
                    + " kept; values that give none are there with 0; not-stated comes last")
        Map<String, List<FacetValue>> facets,
    @Schema(description = "Cursor of the next page, null on the last", nullable = true) String next,
    @Schema(
            description =
                "By id, where the records of this page answer the words searched; empty when none"
                    + " are")
        Map<String, List<Highlight>> highlights,
    @Schema(
            description =
                "When nothing answers: what the list would hold without each of the parameters"
                    + " that narrow it; else empty")
        List<Without> without,
    @Schema(
            description =
                "A revision that this state holds: following the changes after it misses nothing",
            examples = "12")
        long revision) {

  /** The same page with each of its items in another form. */
  public Page<V> each(UnaryOperator<V> form) {
    return new Page<>(
        items.stream().map(form).toList(), total, facets, next, highlights, without, revision);
  }

  /** One value of a filter. */
  @Schema(name = "FacetValue", description = "A value of a filter and what it would give")
  public record FacetValue(
      @Schema(description = "The word to filter by", examples = "lyon") String value,
      @Schema(description = "Label of the record it names, null for a plain word", nullable = true)
          LocalizedText label,
      @Schema(description = "Records it would give", examples = "3") long count) {}

  /** What is gained by narrowing less. */
  @Schema(name = "Without", description = "What the list would hold without a parameter")
  public record Without(
      @Schema(description = "The parameter to leave out", examples = "pole") String parameter,
      @Schema(description = "Records there would be", examples = "4") long total) {}
}
