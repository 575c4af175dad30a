package fr.clara.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.shared.Kind;
import javax.xml.stream.XMLStreamException;

/** What a record is in CERIF. */
interface CerifEntity {

  /** Of a record that is in the format. */
  static CerifEntity of(Kind kind, JsonNode record) {
    return switch (kind) {
      case INSTITUTIONS -> new CerifOrgUnit();
      case PEOPLE -> new CerifPerson();
      case PROJECTS -> new CerifProject();
      case GRANTS -> new CerifFunding("Grant", "label");
      case CALLS -> new CerifFunding("Call", "title");
      case PROGRAMMES -> new CerifFunding("FundingProgramme", "name");
      case EVENTS -> new CerifEvent();
      case OUTCOMES -> CerifOutput.of(record.path("type").asText());
      default -> throw new IllegalArgumentException(kind + " are not in CERIF");
    };
  }

  /** The name of its element. */
  String element();

  /** Writes its content, in the order of the profile. */
  void write(Cerif.Element into, JsonNode record) throws XMLStreamException;
}
