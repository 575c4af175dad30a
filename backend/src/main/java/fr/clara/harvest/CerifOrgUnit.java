package fr.clara.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.transfer.Xml;
import javax.xml.stream.XMLStreamException;

/** An institution. */
record CerifOrgUnit() implements CerifEntity {

  @Override
  public String element() {
    return "OrgUnit";
  }

  @Override
  public void write(Cerif.Element into, JsonNode record) throws XMLStreamException {
    into.text("Acronym", record.path("acronym"));
    into.texts("Name", record.path("name"));
    for (var identifier : record.path("identifiers")) {
      if (identifier.path("scheme").asText().equals("ror")) {
        Xml.element(into.xml(), "RORID", "https://ror.org/" + identifier.path("value").asText());
      }
    }
    if (into.isWhole()) {
      into.text("ElectronicAddress", record.path("website"));
    }
    into.link("PartOf", record.path("parent"));
  }
}
