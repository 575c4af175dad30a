package fr.clara.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import javax.xml.stream.XMLStreamException;

/** A person in a public role. The name is one text: what is a family name in it is not recorded. */
record CerifPerson() implements CerifEntity {

  @Override
  public String element() {
    return "Person";
  }

  @Override
  public void write(Cerif.Element into, JsonNode record) throws XMLStreamException {
    into.xml().writeStartElement("PersonName");
    into.text("OtherNames", record.path("name"));
    into.xml().writeEndElement();
    if (into.isWhole()) {
      for (var position : record.path("positions")) {
        into.link(
            "Affiliation",
            position.path("institution"),
            element -> element.period(position.path("since"), position.path("until")));
      }
    }
  }
}
