package fr.clara.feeds;

import fr.clara.shared.Kind;
import fr.clara.shared.SpaPages;
import fr.clara.transfer.Format;
import fr.clara.transfer.Xml;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed (RFC 4287). An entry is known by the address of its record's French page. */
final class AtomFeed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final FeedWords words;
  private final SpaPages pages;
  private final SpaPages permanent;

  /**
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
    return Xml.document(
        xml -> {
          xml.writeStartElement("feed");
          xml.writeDefaultNamespace(NAMESPACE);
          xml.writeAttribute("xml:lang", words.language());
          Xml.element(xml, "id", self.toString());
          Xml.element(xml, "title", title);
          Xml.element(xml, "updated", instant(updated(entries)));
          xml.writeStartElement("author");
          Xml.element(xml, "name", words.of("author"));
          xml.writeEndElement();
          link(xml, "self", Format.ATOM.type(), self);
          link(xml, "alternate", MediaType.TEXT_HTML, pages.of(kind));
          for (var entry : entries) {
            entry(xml, entry);
          }
          xml.writeEndElement();
        });
  }

  /** Where nothing is there, nothing has changed since the beginning of time. */
  private static Instant updated(List<AtomEntry> entries) {
    return entries.isEmpty() ? Instant.EPOCH : entries.get(0).last().at();
  }

  private void entry(XMLStreamWriter xml, AtomEntry entry) throws XMLStreamException {
    var record = entry.record();
    xml.writeStartElement("entry");
    Xml.element(xml, "id", permanent.of(record.kind(), record.id()).toString());
    Xml.element(xml, "title", words.text(record.label()));
    Xml.element(xml, "updated", instant(entry.last().at()));
    link(xml, "alternate", MediaType.TEXT_HTML, pages.of(record.kind(), record.id()));
    link(xml, "alternate", MediaType.APPLICATION_JSON, api(entry));
    Xml.element(xml, "summary", words.change(record.kind(), entry.last().operation()));
    xml.writeEndElement();
  }

  private URI api(AtomEntry entry) {
    return pages.site().resolve(entry.record().kind().path() + "/" + entry.record().id());
  }

  private static String instant(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static void link(XMLStreamWriter xml, String relation, String type, URI target)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", target.toString());
  }
}
