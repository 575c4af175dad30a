package fr.clara.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import javax.xml.stream.XMLStreamException;

/** An event. */
record CerifEvent() implements CerifEntity {

  @Override
  public String element() {
    return "Event";
  }

  @Override
  public void write(Cerif.Element into, JsonNode record) throws XMLStreamException {
    into.texts("Name", record.path("title"));
    if (into.isWhole()) {
      into.text("Place", record.path("place").path("fr"));
      into.text("Country", record.path("country"));
      into.day("StartDate", record.path("start"));
      into.day("EndDate", record.path("end"));
      into.texts("Description", record.path("description"));
      into.links("Organizer", record.path("organisers"));
    }
  }
}
