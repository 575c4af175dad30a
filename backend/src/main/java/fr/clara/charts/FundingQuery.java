package fr.clara.charts;

import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked of the picture of the money's ways besides the grants.
 *
 * @param currency asked for, null when none is
 * @param last the stage where the money arrives
 * @param limit nodes a stage, without the rest and not stated
 */
record FundingQuery(String currency, FundingStage last, int limit) {

  static final String CURRENCY = "currency";
  static final String BY = "by";

  private static final String SHAPE = "[A-Z]{3}";
  private static final int FEWEST = 2;
  private static final int MOST = 30;
  private static final int USUAL = 12;
  private static final List<FundingStage> LAST =
      List.of(FundingStage.PROJECT, FundingStage.BENEFICIARY);

  static FundingQuery of(Parameters parameters) {
    return new FundingQuery(
        currency(parameters.one(CURRENCY)),
        last(parameters.one(BY)),
        parameters.limit(FEWEST, MOST, USUAL));
  }

  private static String currency(String word) {
    if (word != null && !word.matches(SHAPE)) {
      throw ProblemException.invalidParameter(CURRENCY, "shape", null, word, SHAPE);
    }
    return word;
  }

  private static FundingStage last(String word) {
    if (word == null) {
      return FundingStage.PROJECT;
    }
    return LAST.stream()
        .filter(stage -> stage.word().equals(word))
        .findFirst()
        .orElseThrow(() -> ProblemException.invalidParameter(BY, "value", words(), word));
  }

  private static List<String> words() {
    return LAST.stream().map(FundingStage::word).toList();
  }

  /** The stages on the way. */
  Stream<FundingStage> stages() {
    return Stream.of(FundingStage.FUNDER, FundingStage.PROGRAMME, last);
  }
}
