package fr.clara.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.changes.LatestVersions.Version;
import fr.clara.shared.Kind;
import fr.clara.shared.SpaPages;
import fr.clara.transfer.Xml;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What Dublin Core can say of a record of any kind: what it is called and about, when it was, where
 * its page is, and the pages of what it names.
 *
 * @param pages the French ones
 */
record DublinCore(SpaPages pages, URI licence) implements RecordWriter {

  private static final String NAMESPACE = "http://purl.org/dc/elements/1.1/";
  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private static final List<String> NAMES = List.of("title", "name", "label");
  private static final List<String> TEXTS =
      List.of("summary", "purpose", "description", "statement", "objectives", "eligibility");
  private static final List<String> DATES =
      List.of(
          "date",
          "start",
          "end",
          "awarded",
          "edition",
          "since",
          "announced",
          "signed",
          "published");

  /** The type of the DCMI vocabulary where there is one for the kind. */
  private static final Map<Kind, String> TYPES =
      Map.of(Kind.EVENTS, "Event", Kind.SOURCES, "Text", Kind.FIGURES, "Dataset");

  @Override
  public void write(XMLStreamWriter xml, Version record) throws XMLStreamException {
    var format = MetadataFormat.DUBLIN_CORE;
    var snapshot = record.snapshot();
    xml.writeStartElement("oai_dc:dc");
    xml.writeNamespace("oai_dc", format.namespace());
    xml.writeNamespace("dc", NAMESPACE);
    xml.writeNamespace("xsi", SCHEMA_INSTANCE);
    xml.writeAttribute("xsi:schemaLocation", format.namespace() + " " + format.schema());
    title(xml, record);
    for (String field : TEXTS) {
      texts(xml, "description", snapshot.path(field));
    }
    for (String field : DATES) {
      text(xml, "date", snapshot.path(field));
    }
    type(xml, record);
    Xml.element(xml, "dc:identifier", pages.of(record.kind(), record.id()).toString());
    for (String page : named(snapshot, new LinkedHashSet<>())) {
      Xml.element(xml, "dc:relation", page);
    }
    Xml.element(xml, "dc:publisher", "CLARA");
    Xml.element(xml, "dc:rights", licence.toString());
    xml.writeEndElement();
  }

  private static void title(XMLStreamWriter xml, Version record) throws XMLStreamException {
    var names = NAMES.stream().map(record.snapshot()::path).filter(RecordWriter::isSaid);
    var label = Stream.ofNullable(record.label());
    texts(
        xml,
        "title",
        Stream.concat(names, label).findFirst().orElseGet(() -> record.snapshot().path("id")));
    text(xml, "title", record.snapshot().path("acronym"));
  }

  private static void type(XMLStreamWriter xml, Version record) throws XMLStreamException {
    if (TYPES.containsKey(record.kind())) {
      Xml.element(xml, "dc:type", TYPES.get(record.kind()));
    }
    Xml.element(xml, "dc:type", record.kind().segment());
    text(xml, "type", record.snapshot().path("type"));
  }

  /** A text in its languages, or each of several. */
  private static void texts(XMLStreamWriter xml, String name, JsonNode value)
      throws XMLStreamException {
    if (value.isArray()) {
      for (var one : value) {
        texts(xml, name, one);
      }
    } else if (value.isObject()) {
      for (var text : value.properties()) {
        xml.writeStartElement("dc:" + name);
        xml.writeAttribute("xml:lang", text.getKey());
        xml.writeCharacters(Xml.clean(text.getValue().asText()));
        xml.writeEndElement();
      }
    } else {
      text(xml, name, value);
    }
  }

  private static void text(XMLStreamWriter xml, String name, JsonNode value)
      throws XMLStreamException {
    if (value.isValueNode() && RecordWriter.isSaid(value)) {
      Xml.element(xml, "dc:" + name, value.asText());
    }
  }

  /** The pages of the records that are named anywhere in one, each once. */
  private Set<String> named(JsonNode value, Set<String> found) {
    References.in(value, (kind, id) -> found.add(pages.of(kind, id).toString()));
    return found;
  }
}
