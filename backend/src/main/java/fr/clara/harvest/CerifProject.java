package fr.clara.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import javax.xml.stream.XMLStreamException;

/** A project. Its grants name it themselves; here are who pays, and under which calls. */
record CerifProject() implements CerifEntity {

  private static final String COORDINATOR = "coordinator";

  @Override
  public String element() {
    return "Project";
  }

  @Override
  public void write(Cerif.Element into, JsonNode record) throws XMLStreamException {
    into.text("Acronym", record.path("acronym"));
    into.texts("Title", record.path("title"));
    if (into.isWhole()) {
      into.day("StartDate", record.path("start"));
      into.day("EndDate", record.path("end"));
      consortium(into, record.path("participants"));
      team(into, record.path("people"));
      funded(into, "By", record.path("funders"));
      funded(into, "As", record.path("calls"));
      funded(into, "As", record.path("programmes"));
      for (var axis : record.path("axes")) {
        into.texts("Keyword", axis.path("label"));
      }
      into.texts("Abstract", record.path("summary"));
    }
  }

  private static void consortium(Cerif.Element into, JsonNode participants)
      throws XMLStreamException {
    if (!participants.isEmpty()) {
      into.xml().writeStartElement("Consortium");
      participants(into, "Coordinator", participants, true);
      participants(into, "Partner", participants, false);
      into.xml().writeEndElement();
    }
  }

  private static void participants(
      Cerif.Element into, String element, JsonNode participants, boolean coordinators)
      throws XMLStreamException {
    for (var participant : participants) {
      if (participant.path("role").asText().equals(COORDINATOR) == coordinators) {
        into.link(element, participant.path("institution"));
      }
    }
  }

  private static void team(Cerif.Element into, JsonNode people) throws XMLStreamException {
    if (!people.isEmpty()) {
      into.xml().writeStartElement("Team");
      for (var involved : people) {
        into.link("Member", involved.path("person"));
      }
      into.xml().writeEndElement();
    }
  }

  private static void funded(Cerif.Element into, String how, JsonNode references)
      throws XMLStreamException {
    for (var reference : references) {
      into.xml().writeStartElement("Funded");
      into.link(how, reference);
      into.xml().writeEndElement();
    }
  }
}
