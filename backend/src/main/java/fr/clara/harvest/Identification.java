package fr.clara.harvest;

import fr.clara.shared.Kind;
import fr.clara.transfer.Xml;
import java.net.URI;
import java.time.Instant;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What the repository says of itself: of the protocol, of its identifiers, and of itself as CERIF
 * service.
 *
 * @param earliest no record was changed before
 */
record Identification(OaiAnswer answer, Instant earliest, URI site) implements OaiAnswer.Content {

  private static final String NAME = "CLARA";
  private static final String IDENTIFIERS = "http://www.openarchives.org/OAI/2.0/oai-identifier";
  private static final String COMPATIBILITY =
      "https://www.openaire.eu/cerif-profile/vocab/OpenAIRE_Service_Compatibility";

  @Override
  public void write(XMLStreamWriter xml) throws XMLStreamException {
    var repository = answer.repository();
    xml.writeStartElement(Verb.Identify.name());
    Xml.element(xml, "repositoryName", NAME);
    Xml.element(xml, "baseURL", answer.address().toString());
    Xml.element(xml, "protocolVersion", "2.0");
    Xml.element(xml, "adminEmail", repository.adminEmail());
    Xml.element(xml, "earliestDatestamp", Datestamps.text(earliest));
    Xml.element(xml, "deletedRecord", "persistent");
    Xml.element(xml, "granularity", "YYYY-MM-DDThh:mm:ssZ");
    Xml.element(xml, "compression", "gzip");
    identifiers(xml, repository);
    service(xml, repository);
    xml.writeEndElement();
  }

  private static void identifiers(XMLStreamWriter xml, Repository repository)
      throws XMLStreamException {
    xml.writeStartElement("description");
    xml.writeStartElement("oai-identifier");
    xml.writeDefaultNamespace(IDENTIFIERS);
    Xml.element(xml, "scheme", "oai");
    Xml.element(xml, "repositoryIdentifier", repository.repositoryIdentifier());
    Xml.element(xml, "delimiter", ":");
    Xml.element(xml, "sampleIdentifier", repository.identifier(Kind.PROJECTS, "fastracs"));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void service(XMLStreamWriter xml, Repository repository) throws XMLStreamException {
    xml.writeStartElement("description");
    xml.writeStartElement("Service");
    xml.writeDefaultNamespace(MetadataFormat.CERIF.namespace());
    xml.writeAttribute("id", repository.repositoryIdentifier());
    xml.writeStartElement("Compatibility");
    xml.writeDefaultNamespace(COMPATIBILITY);
    xml.writeCharacters(COMPATIBILITY + "#1.2");
    xml.writeEndElement();
    Xml.element(xml, "Acronym", repository.repositoryIdentifier());
    xml.writeStartElement("Name");
    xml.writeAttribute("xml:lang", "fr");
    xml.writeCharacters(NAME);
    xml.writeEndElement();
    Xml.element(xml, "WebsiteURL", site.toString());
    Xml.element(xml, "OAIPMHBaseURL", answer.address().toString());
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
