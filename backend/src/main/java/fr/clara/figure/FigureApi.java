package fr.clara.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.clara.shared.InOrder;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import fr.clara.shared.RefersTo;
import fr.clara.shared.Slug;
import fr.clara.source.SourceApi.CitationInput;
import fr.clara.source.SourceApi.CitationView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of key figures. */
public interface FigureApi {

  @Schema(description = "A key figure: what a document publishes, beside what the records answer")
  record Figure(
      @Schema(description = "Identifier, for life", examples = "projets-structurants") String id,
      @Schema(description = "What it is the number of") LocalizedText title,
      @Schema(description = "The value published, in its unit", examples = "9") BigDecimal value,
      FigureUnit unit,
      Qualifier qualifier,
      FigureBasis basis,
      Theme theme,
      @Schema(description = "Place in the order of key figures", examples = "20") int rank,
      @Schema(description = "Beginning of the period it is about", nullable = true)
          PartialDate start,
      @Schema(
              description = "End of the period, null when it is not stated or not over",
              nullable = true)
          PartialDate end,
      @Schema(description = "Whom or what it is about, in words", nullable = true)
          LocalizedText scope,
      @Schema(
              description =
                  "The question it answers: figures that share it answer the same one, from one"
                      + " document or several",
              examples = "network-size",
              nullable = true)
          String question,
      @Schema(description = "The university town it is about", nullable = true) Reference pole,
      @Schema(description = "The programme it is about", nullable = true) Reference programme,
      @Schema(description = "The project it is about", nullable = true) Reference project,
      @Schema(description = "The cooperation it is about", nullable = true) Reference cooperation,
      @Schema(description = "The figure that it adds up to, with others", nullable = true)
          Reference termOf,
      @Schema(
              description = "The list of records that answers the same question",
              implementation = String.class,
              nullable = true)
          URI records,
      @Schema(
              description = "What to add up over these records; null when they are counted",
              examples = "companies",
              nullable = true)
          String summed,
      @Schema(description = "What to know before using it", nullable = true) LocalizedText remark,
      @Schema(description = "What the records answer today, where they can")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          Recorded recorded,
      @Schema(description = "The figures that should add up to it, where there are some")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          Sum sum,
      @Schema(description = "Other figures that answer the same question, where there are some")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          List<Answer> others,
      @Schema(description = "Where these statements come from") List<CitationView> sources) {

    /** The same, beside what other records tell. */
    Figure with(Recorded recorded, Sum sum, List<Answer> others) {
      return new Figure(
          id,
          title,
          value,
          unit,
          qualifier,
          basis,
          theme,
          rank,
          start,
          end,
          scope,
          question,
          pole,
          programme,
          project,
          cooperation,
          termOf,
          records,
          summed,
          remark,
          recorded,
          sum,
          others,
          sources);
    }
  }

  @Schema(
      name = "Recorded",
      description = "What the records answer to a figure's question, and how completely")
  record Recorded(
      @Schema(description = "Their number, or the sum over them", examples = "7") BigDecimal value,
      @Schema(description = "Records that the value is made from", examples = "7") long counted,
      @Schema(
              description = "Records there should be, as far as that is known",
              examples = "9",
              nullable = true)
          Long of,
      @Schema(
              description = "The list of exactly these records",
              implementation = String.class,
              examples = "/api/v1/projects?programme=projet-structurant")
          URI href) {}

  @Schema(name = "FigureSum", description = "The figures that should add up to another")
  record Sum(
      @Schema(description = "What they add up to", examples = "3200") BigDecimal value,
      @Schema(
              description =
                  "Whether that is the figure; for a lower bound, whether it is reached; null for"
                      + " one that is only near the truth",
              nullable = true)
          Boolean agrees,
      List<Answer> terms) {}

  @Schema(name = "FigureValue", description = "Another figure and its value")
  record Answer(
      Reference figure, @Schema(examples = "1500") BigDecimal value, Qualifier qualifier) {}

  @InOrder(first = "start", then = "end")
  @Schema(name = "FigureInput", description = "A figure as written")
  record Input(
      @NotNull @Slug String id,
      @NotNull LocalizedText title,
      @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 2) BigDecimal value,
      @NotNull FigureUnit unit,
      @NotNull Qualifier qualifier,
      @NotNull FigureBasis basis,
      @NotNull Theme theme,
      @NotNull @Positive Integer rank,
      PartialDate start,
      PartialDate end,
      LocalizedText scope,
      @Slug String question,
      @RefersTo(Kind.POLES) String pole,
      @RefersTo(Kind.PROGRAMMES) String programme,
      @RefersTo(Kind.PROJECTS) String project,
      @RefersTo(Kind.COOPERATIONS) String cooperation,
      @RefersTo(Kind.FIGURES) String termOf,
      @Pattern(regexp = "/api/v1/[a-z]+(\\?\\S{1,500})?") String records,
      @Pattern(regexp = "[a-zA-Z]+(\\.[a-zA-Z]+)*") @Size(max = 60) String summed,
      LocalizedText remark,
      @NotEmpty List<@Valid CitationInput> sources) {}
}
