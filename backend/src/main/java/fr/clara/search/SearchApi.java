package fr.clara.search;

import fr.clara.search.Page.FacetValue;
import fr.clara.shared.Reference;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of the search over all kinds. */
public interface SearchApi {

  @Schema(name = "Hits", description = "Records of all kinds that answer the words searched")
  record Hits(
      @Schema(description = "The records of this page, the best first") List<Hit> items,
      @Schema(description = "Records that answer", examples = "12") long total,
      @Schema(description = "How many of each kind would answer")
          Map<String, List<FacetValue>> facets,
      @Schema(description = "Cursor of the next page, null on the last", nullable = true)
          String next,
      @Schema(description = "A revision that this state holds", examples = "12") long revision) {}

  @Schema(name = "Hit", description = "A record that answers the words searched")
  record Hit(Reference record, @Schema(description = "Where") List<Highlight> highlights) {}

  @Schema(name = "Suggestions", description = "Records whose names begin like what is typed")
  record Suggestions(List<Suggestion> items) {}

  @Schema(name = "Suggestion", description = "A record and the name of it that is meant")
  record Suggestion(
      Reference record,
      @Schema(description = "The name, cut where what is typed begins and ends")
          List<Highlight.Piece> highlight) {}
}
