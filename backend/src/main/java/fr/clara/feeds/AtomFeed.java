package fr.clara.feeds;

import fr.clara.shared.Kind;
import fr.clara.shared.SpaPages;
import fr.clara.transfer.Format;
import jakarta.ws.rs.core.MediaType;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed (RFC 4287). An entry is known by the address of its record's French page. */
final class AtomFeed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  private final FeedWords words;
  private final SpaPages pages;
  private final SpaPages permanent;
  private final StringWriter text = new StringWriter();

  /**
   * Not yet written.
   *
   * @param pages the pages that entries lead to
   */
  AtomFeed(FeedWords words, SpaPages pages) {
    this.words = words;
    this.pages = pages;
    this.permanent = new SpaPages(pages.site(), "fr");
  }

  /**
   * The whole feed.
   *
   * @param self where it is
   */
  String text(String title, Kind kind, URI self, List<AtomEntry> entries) {
    try {
      var xml = WRITERS.createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("xml:lang", words.language());
      element(xml, "id", self.toString());
      element(xml, "title", title);
      element(xml, "updated", instant(updated(entries)));
      xml.writeStartElement("author");
      element(xml, "name", words.of("author"));
      xml.writeEndElement();
      link(xml, "self", Format.ATOM.type(), self);
      link(xml, "alternate", MediaType.TEXT_HTML, pages.of(kind));
      for (var entry : entries) {
        entry(xml, entry);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where nothing is there, nothing has changed since the beginning of time. */
  private static Instant updated(List<AtomEntry> entries) {
    return entries.isEmpty() ? Instant.EPOCH : entries.get(0).last().at();
  }

  private void entry(XMLStreamWriter xml, AtomEntry entry) throws XMLStreamException {
    var record = entry.record();
    xml.writeStartElement("entry");
    element(xml, "id", permanent.of(record.kind(), record.id()).toString());
    element(xml, "title", words.text(record.label()));
    element(xml, "updated", instant(entry.last().at()));
    link(xml, "alternate", MediaType.TEXT_HTML, pages.of(record.kind(), record.id()));
    link(xml, "alternate", MediaType.APPLICATION_JSON, api(entry));
    element(xml, "summary", words.change(record.kind(), entry.last().operation()));
    xml.writeEndElement();
  }

  private URI api(AtomEntry entry) {
    return pages.site().resolve(entry.record().kind().path() + "/" + entry.record().id());
  }

  private static String instant(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String type, URI target)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", target.toString());
  }
}
