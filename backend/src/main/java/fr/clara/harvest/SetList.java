package fr.clara.harvest;

import fr.clara.transfer.Xml;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The sets that records are in. */
record SetList(List<Sets.OaiSet> sets) implements OaiAnswer.Content {

  @Override
  public void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement(Verb.ListSets.name());
    for (var set : sets) {
      xml.writeStartElement("set");
      Xml.element(xml, "setSpec", set.spec());
      Xml.element(xml, "setName", set.name());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}
