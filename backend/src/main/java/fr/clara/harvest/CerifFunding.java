package fr.clara.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import javax.xml.stream.XMLStreamException;

/**
 * A grant, the call that awarded it, or the programme of either: each is part of the next.
 *
 * @param type the word of the vocabulary
 * @param name the field that holds its name
 */
record CerifFunding(String type, String name) implements CerifEntity {

  private static final String TYPES =
      "https://www.openaire.eu/cerif-profile/vocab/OpenAIRE_Funding_Types";

  /** What a grant has to do with the others. */
  private static final String LINK = "Link";

  @Override
  public String element() {
    return "Funding";
  }

  @Override
  public void write(Cerif.Element into, JsonNode record) throws XMLStreamException {
    into.type(TYPES, TYPES + "#" + type);
    into.text("Acronym", record.path("acronym"));
    into.texts("Name", record.path(name));
    if (into.isWhole()) {
      into.money("Amount", record.path("amount"));
      into.money("Amount", record.path("budget"));
      into.texts("Description", record.path("purpose"));
      into.texts("Description", record.path("eligibility"));
      into.links("Funder", record.path("funders"));
    }
    partOf(into, record);
    if (into.isWhole()) {
      duration(into, record.path("opensAt"), record.path("closesAt"));
      link(into, "project", record.path("project"));
      link(into, "beneficiary", record.path("beneficiary"));
    }
  }

  private static void partOf(Cerif.Element into, JsonNode record) throws XMLStreamException {
    for (String whole : new String[] {"call", "programme"}) {
      if (RecordWriter.isSaid(record.path(whole))) {
        into.link("PartOf", record.path(whole));
        return;
      }
    }
  }

  private static void duration(Cerif.Element into, JsonNode opens, JsonNode closes)
      throws XMLStreamException {
    if (RecordWriter.isSaid(opens) || RecordWriter.isSaid(closes)) {
      into.xml().writeStartElement("Duration");
      into.period(opens, closes);
      into.xml().writeEndElement();
    }
  }

  /** The profile has no element for it, but one for links of any sort. */
  private static void link(Cerif.Element into, String type, JsonNode reference)
      throws XMLStreamException {
    into.link(LINK, reference, element -> element.xml().writeAttribute("type", type));
  }
}
