package fr.clara.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.changes.LatestVersions.Version;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a record that is there, as one element, in one of the formats. */
@FunctionalInterface
interface RecordWriter {

  void write(XMLStreamWriter xml, Version record) throws XMLStreamException;

  /** Whether there is something to write of what a record says. */
  static boolean isSaid(JsonNode value) {
    return value.isContainerNode()
        ? !value.isEmpty()
        : !value.isMissingNode() && !value.isNull() && !value.asText().isEmpty();
  }
}
