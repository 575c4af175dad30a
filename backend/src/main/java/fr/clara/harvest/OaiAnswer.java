package fr.clara.harvest;

import fr.clara.changes.LatestVersions.Version;
import fr.clara.transfer.Xml;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the answers of the protocol.
 *
 * @param address where the repository is
 * @param complete the instant up to which the answer holds every change
 */
record OaiAnswer(URI address, Instant complete, Repository repository) {

  static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
  private static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";
  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  /** Writes what is within an element. */
  @FunctionalInterface
  interface Content {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  /** What was asked, which answers tell back: the arguments by name, the verb among them. */
  String text(Map<String, String> request, Content content) {
    return Xml.document(
        xml -> {
          xml.writeStartElement("OAI-PMH");
          xml.writeDefaultNamespace(NAMESPACE);
          xml.writeNamespace("xsi", SCHEMA_INSTANCE);
          xml.writeAttribute("xsi:schemaLocation", NAMESPACE + " " + SCHEMA);
          Xml.element(xml, "responseDate", Datestamps.text(complete));
          xml.writeStartElement("request");
          for (var argument : request.entrySet()) {
            xml.writeAttribute(argument.getKey(), argument.getValue());
          }
          xml.writeCharacters(address.toString());
          xml.writeEndElement();
          content.write(xml);
          xml.writeEndElement();
        });
  }

  String error(Map<String, String> request, OaiException error) {
    return text(
        error.code().isSilent() ? Map.of() : request,
        xml -> {
          xml.writeStartElement("error");
          xml.writeAttribute("code", error.code().name());
          xml.writeCharacters(error.getMessage());
          xml.writeEndElement();
        });
  }

  /** The headers of a page, and the records where there is a writer for them. */
  void list(XMLStreamWriter xml, Verb verb, Harvest.Page page, RecordWriter writer)
      throws XMLStreamException {
    var asked = page.list().contents();
    xml.writeStartElement(verb.name());
    for (var record : page.records()) {
      if (writer == null) {
        header(xml, record, asked);
      } else {
        record(xml, record, asked, writer);
      }
    }
    if (!page.isWhole()) {
      xml.writeStartElement("resumptionToken");
      xml.writeAttribute("cursor", Long.toString(page.before()));
      xml.writeCharacters(page.next() == null ? "" : page.next().text());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /**
   * A record.
   *
   * @param asked what was asked for: a record that was in it once is deleted there
   */
  void record(XMLStreamWriter xml, Version record, Contents asked, RecordWriter writer)
      throws XMLStreamException {
    xml.writeStartElement("record");
    header(xml, record, asked);
    if (isThere(record, asked)) {
      xml.writeStartElement("metadata");
      writer.write(xml, record);
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void header(XMLStreamWriter xml, Version record, Contents asked)
      throws XMLStreamException {
    xml.writeStartElement("header");
    if (!isThere(record, asked)) {
      xml.writeAttribute("status", "deleted");
    }
    Xml.element(xml, "identifier", repository.identifier(record.kind(), record.id()));
    Xml.element(xml, "datestamp", Datestamps.text(record.at()));
    for (var set : Sets.of(record.kind(), record.snapshot())) {
      Xml.element(xml, "setSpec", set.spec());
    }
    xml.writeEndElement();
  }

  private static boolean isThere(Version record, Contents asked) {
    return record.snapshot() != null && asked.has(record.kind(), record.snapshot());
  }
}
