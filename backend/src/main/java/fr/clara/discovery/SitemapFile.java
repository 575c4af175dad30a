package fr.clara.discovery;

import fr.clara.shared.Languages;
import fr.clara.shared.SpaPages;
import fr.clara.transfer.Xml;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the files of the sitemaps protocol (sitemaps.org, 0.9), with the languages that a page
 * comes in.
 *
 * @param site where the pages are
 */
record SitemapFile(URI site) {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  /**
   * A page, once for all languages.
   *
   * @param path below the site, without a language: {@code projects/fastracs}
   * @param changed null where it is not known
   */
  record Page(String path, Instant changed) {}

  static String index(List<URI> files) {
    return Xml.document(
        xml -> {
          xml.writeStartElement("sitemapindex");
          xml.writeDefaultNamespace(NAMESPACE);
          for (var file : files) {
            xml.writeStartElement("sitemap");
            Xml.element(xml, "loc", file.toString());
            xml.writeEndElement();
          }
          xml.writeEndElement();
        });
  }

  String of(List<Page> pages) {
    return Xml.document(
        xml -> {
          xml.writeStartElement("urlset");
          xml.writeDefaultNamespace(NAMESPACE);
          xml.writeNamespace("xhtml", XHTML);
          for (var page : pages) {
            for (String language : Languages.codes()) {
              write(xml, page, language);
            }
          }
          xml.writeEndElement();
        });
  }

  private void write(XMLStreamWriter xml, Page page, String language) throws XMLStreamException {
    xml.writeStartElement("url");
    Xml.element(xml, "loc", address(page, language));
    if (page.changed() != null) {
      Xml.element(xml, "lastmod", page.changed().truncatedTo(ChronoUnit.SECONDS).toString());
    }
    for (String other : Languages.codes()) {
      xml.writeEmptyElement("xhtml:link");
      xml.writeAttribute("rel", "alternate");
      xml.writeAttribute("hreflang", other);
      xml.writeAttribute("href", address(page, other));
    }
    xml.writeEndElement();
  }

  private String address(Page page, String language) {
    return new SpaPages(site, language).of(page.path()).toString();
  }
}
