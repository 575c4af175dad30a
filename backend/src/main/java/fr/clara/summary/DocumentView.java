package fr.clara.summary;

import java.util.List;

/**
 * A summary in words, as its document shows it.
 *
 * @param language ISO 639-1
 * @param about what it is narrowed to, one sentence each
 * @param state which state of the records it shows
 * @param lead what is counted
 * @param funding sentences about the money, the sum first
 */
public record DocumentView(
    String language,
    String title,
    String network,
    String subject,
    List<String> about,
    String state,
    String lead,
    List<Count> counts,
    List<String> funding,
    List<MoneyTable> money,
    List<Figure> figures,
    List<Section> sections,
    List<Line> sources) {

  /** How many there are of something; a dash where it has no date. */
  public record Count(String what, String total, String undated) {}

  /**
   * Parts of the money, each with a bar.
   *
   * @param head what the parts are
   * @param note what to know of them, null for nothing
   */
  public record MoneyTable(String title, String head, String note, List<MoneyLine> lines) {}

  /**
   * A part of the money.
   *
   * @param width of its bar, in percent of the greatest
   * @param unknown how many of the grants have no known amount, null for none
   */
  public record MoneyLine(String label, int width, String amount, String grants, String unknown) {}

  /**
   * A key figure.
   *
   * @param detail whom and when it is about
   */
  public record Figure(String title, String detail, String published, String recorded) {}

  /**
   * Records of a kind.
   *
   * @param id where it is within the document
   * @param note that there are more, or none; null for nothing
   */
  public record Section(String id, String title, String note, List<Line> lines) {}

  /**
   * A record.
   *
   * @param date in words, null where no dates are shown
   * @param href the address of its page
   */
  public record Line(String date, String title, String href) {}
}
