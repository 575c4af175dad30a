package fr.clara.harvest;

import fr.clara.transfer.Xml;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The formats that records, or one of them, come in. */
record FormatList(List<MetadataFormat> formats) implements OaiAnswer.Content {

  @Override
  public void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement(Verb.ListMetadataFormats.name());
    for (var format : formats) {
      xml.writeStartElement("metadataFormat");
      Xml.element(xml, "metadataPrefix", format.prefix());
      Xml.element(xml, "schema", format.schema());
      Xml.element(xml, "metadataNamespace", format.namespace());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}
