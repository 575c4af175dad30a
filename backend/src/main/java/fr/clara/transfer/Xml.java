package fr.clara.transfer;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML that is short enough to be held whole. */
public final class Xml {

  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  private Xml() {}

  /** Writes the one element of a document. */
  @FunctionalInterface
  public interface Root {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  /** The document with that element. */
  public static String document(Root root) {
    var text = new StringWriter();
    try {
      var xml = WRITERS.createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      root.write(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  /** An element that holds a text and nothing else. */
  public static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
