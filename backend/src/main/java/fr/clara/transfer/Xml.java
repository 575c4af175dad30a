package fr.clara.transfer;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML that is short enough to be held whole. */
public final class Xml {

  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  private static final Pattern UNSPEAKABLE =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

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

  /** The text without the characters that XML 1.0 cannot hold, in any form. */
  public static String clean(String text) {
    return UNSPEAKABLE.matcher(text).replaceAll("");
  }

  /** An element that holds a text and nothing else. */
  public static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }
}
