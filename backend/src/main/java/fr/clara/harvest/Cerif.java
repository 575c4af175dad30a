package fr.clara.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.changes.LatestVersions.Version;
import fr.clara.shared.Kind;
import fr.clara.transfer.Xml;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes records as CERIF. What a record names is told with the part of its own record that
 * identifies it, and what it is part of.
 */
final class Cerif implements RecordWriter {

  /** Institutions within institutions: a ring among them ends somewhere. */
  private static final int DEEPEST = 8;

  private static final String FRENCH = "fr";

  private final Neighbours neighbours;

  Cerif(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  /** The identifier of a record within CERIF, which is also in its OAI identifier. */
  static String id(Kind kind, String id) {
    return kind.segment() + "/" + id;
  }

  @Override
  public void write(XMLStreamWriter xml, Version record) throws XMLStreamException {
    var entity = CerifEntity.of(record.kind(), record.snapshot());
    xml.writeStartElement(entity.element());
    xml.writeDefaultNamespace(MetadataFormat.CERIF.namespace());
    xml.writeAttribute("id", id(record.kind(), record.id()));
    entity.write(new Element(xml, 0), record.snapshot());
    xml.writeEndElement();
  }

  /** An element of CERIF that is open, and what can be written into it. */
  final class Element {

    private final XMLStreamWriter xml;
    private final int depth;

    private Element(XMLStreamWriter xml, int depth) {
      this.xml = xml;
      this.depth = depth;
    }

    /** Whether all of the record is told here, or only what identifies it where it is named. */
    boolean isWhole() {
      return depth == 0;
    }

    XMLStreamWriter xml() {
      return xml;
    }

    void text(String name, JsonNode value) throws XMLStreamException {
      if (RecordWriter.isSaid(value)) {
        Xml.element(xml, name, value.asText());
      }
    }

    /** A text in its languages: French is what the sources are in, the others are translations. */
    void texts(String name, JsonNode value) throws XMLStreamException {
      for (var text : value.properties()) {
        boolean translated = !text.getKey().equals(FRENCH);
        if (translated && Objects.equals(text.getValue(), value.get(FRENCH))) {
          continue;
        }
        xml.writeStartElement(name);
        xml.writeAttribute("xml:lang", text.getKey());
        if (translated) {
          xml.writeAttribute("trans", "h");
        }
        xml.writeCharacters(Xml.clean(text.getValue().asText()));
        xml.writeEndElement();
      }
    }

    /** A date where the day is known: CERIF has no place here for less. */
    void day(String name, JsonNode date) throws XMLStreamException {
      if (date.asText().length() == "2018-09-28".length()) {
        text(name, date);
      }
    }

    /** The type of the entity, of a vocabulary that is the element's namespace. */
    void type(String vocabulary, String value) throws XMLStreamException {
      xml.writeStartElement("Type");
      xml.writeDefaultNamespace(vocabulary);
      xml.writeCharacters(value);
      xml.writeEndElement();
    }

    void money(String name, JsonNode money) throws XMLStreamException {
      if (RecordWriter.isSaid(money.path("value"))) {
        xml.writeStartElement(name);
        xml.writeAttribute("currency", money.path("currency").asText());
        xml.writeCharacters(money.path("value").decimalValue().toPlainString());
        xml.writeEndElement();
      }
    }

    /** An element of its own for each of the records that are named. */
    void links(String name, JsonNode references) throws XMLStreamException {
      for (var reference : references) {
        link(name, reference);
      }
    }

    void link(String name, JsonNode reference) throws XMLStreamException {
      link(name, reference, element -> {});
    }

    /**
     * An element with the record that is named; none where that is not in CERIF.
     *
     * @param attributes writes those of the element
     */
    void link(String name, JsonNode reference, Part attributes) throws XMLStreamException {
      var record = neighbours.of(reference);
      if (record.isPresent() && depth < DEEPEST) {
        xml.writeStartElement(name);
        attributes.write(this);
        named(reference, record.get());
        xml.writeEndElement();
      }
    }

    private void named(JsonNode reference, JsonNode record) throws XMLStreamException {
      var kind = References.kind(reference);
      var entity = CerifEntity.of(kind, record);
      xml.writeStartElement(entity.element());
      xml.writeAttribute("id", id(kind, References.id(reference)));
      entity.write(new Element(xml, depth + 1), record);
      xml.writeEndElement();
    }

    /** The attributes of a link that has been, or is, for some time. */
    void period(JsonNode since, JsonNode until) throws XMLStreamException {
      attribute("startDate", since);
      attribute("endDate", until);
    }

    private void attribute(String name, JsonNode value) throws XMLStreamException {
      if (RecordWriter.isSaid(value)) {
        xml.writeAttribute(name, value.asText());
      }
    }
  }

  /** Something that is written into an element. */
  @FunctionalInterface
  interface Part {
    void write(Element element) throws XMLStreamException;
  }
}
