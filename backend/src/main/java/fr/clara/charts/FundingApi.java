package fr.clara.charts;

import fr.clara.shared.Reference;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of the picture of the money's ways. */
public interface FundingApi {

  @Schema(
      name = "FundingChart",
      description =
          "The ways of the money from who pays to what is paid, in one currency. Of every stage the"
              + " amounts of the nodes add up to the total, and their grants to the grants")
  record Chart(
      @Schema(
              description =
                  "Currency shown, ISO 4217: the one asked for, else that of most grants. Null where"
                      + " no amount is known",
              examples = "EUR",
              nullable = true)
          String currency,
      @Schema(description = "Sum of the known amounts in the currency", examples = "182000.00")
          BigDecimal total,
      @Schema(
              description = "Grants shown: those in the currency, and those of unknown amount",
              examples = "4")
          long grants,
      @Schema(description = "Of these, how many are of unknown amount", examples = "0")
          long unknown,
      @Schema(description = "What is not shown because it is in other currencies")
          List<CurrencyTotal> otherCurrencies,
      @Schema(description = "From stage to stage; the largest first, then the rest and not stated")
          List<Node> nodes,
      @Schema(description = "What goes from a node to one of the next stage, the largest first")
          List<Link> links,
      @Schema(description = "The documents that the grants counted cite") List<Reference> sources,
      @Schema(description = "A revision that this state holds", examples = "12") long revision) {}

  @Schema(name = "CurrencyTotal", description = "Grants in a currency")
  record CurrencyTotal(
      @Schema(description = "ISO 4217 code", examples = "CAD") String currency,
      @Schema(description = "Sum of their amounts", examples = "20000.00") BigDecimal total,
      @Schema(description = "How many grants", examples = "1") long grants) {}

  @Schema(
      name = "FundingNode",
      description =
          "A station of the money. Those who pay a grant together are one node: how they share it is"
              + " not known, and no amount counts twice")
  record Node(
      @Schema(
              description =
                  "Stage and ids joined by +, in this answer: funder:inca, funder:clara+inca;"
                      + " funder: where none is stated, funder:* for the rest together",
              examples = "funder:inca")
          String id,
      FundingStage stage,
      @Schema(description = "Who or what it is; none where not stated and for the rest together")
          List<Reference> records,
      @Schema(description = "How many nodes are taken together in this one, else 0", examples = "0")
          long others,
      @Schema(
              description = "Sum of the known amounts; 0 where none is, see unknown",
              examples = "30000.00")
          BigDecimal amount,
      @Schema(description = "Grants that go through it", examples = "1") long grants,
      @Schema(description = "Of these, how many are of unknown amount", examples = "0")
          long unknown) {}

  @Schema(name = "FundingLink", description = "What goes from one node to another")
  record Link(
      @Schema(description = "Id of a node", examples = "funder:inca") String from,
      @Schema(description = "Id of a node of the next stage", examples = "programme:risp")
          String to,
      @Schema(
              description = "Sum of the known amounts; 0 where none is, see unknown",
              examples = "30000.00")
          BigDecimal amount,
      @Schema(description = "Grants that go this way", examples = "1") long grants,
      @Schema(description = "Of these, how many are of unknown amount", examples = "0")
          long unknown) {}

  /** A link as a row of the table, with what its ends are. */
  record Row(
      String from,
      List<Reference> fromRecords,
      String to,
      List<Reference> toRecords,
      BigDecimal amount,
      String currency,
      long grants,
      long unknown) {}
}
