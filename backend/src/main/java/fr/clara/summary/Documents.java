package fr.clara.summary;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.clara.changes.Snapshots;
import fr.clara.shared.ParisTime;
import fr.clara.shared.SpaPages;
import fr.clara.summary.SummaryApi.Summary;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes the document of a summary: PDF that is tagged (PDF/UA), with fonts of its own. The bean,
 * and the libraries behind it, are there from the first document on.
 */
@ApplicationScoped
class Documents {

  private static final String FAMILY = "Source Sans 3";
  private static final int REGULAR = 400;
  private static final int SEMIBOLD = 600;

  private final Template template;
  private final Snapshots snapshots;

  Documents(@Location("summary/document.html") Template template, Snapshots snapshots) {
    this.template = template;
    this.snapshots = snapshots;
  }

  /**
   * The document of a summary.
   *
   * @param pages the pages that it links to
   */
  byte[] pdf(Summary summary, Words words, SpaPages pages) {
    var at = snapshots.state(Long.toString(summary.revision())).instant();
    var view =
        new DocumentWords(summary, words, r -> pages.of(r.kind(), r.id()).toString()).view(at);
    return pdf(view, words, at);
  }

  private byte[] pdf(DocumentView view, Words words, Instant at) {
    String page = template.data("view", view).data("words", words.all()).render();
    var pdf = new ByteArrayOutputStream();
    try (var renderer = renderer(page)) {
      renderer.layout();
      try (var document = renderer.createPDFKeepOpen()) {
        date(document, at);
        document.save(pdf);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static PdfBoxRenderer renderer(String page) {
    return new PdfRendererBuilder()
        .usePdfUaAccessibility(true)
        .useFont(() -> font("SourceSans3-Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true)
        .useFont(() -> font("SourceSans3-SemiBold"), FAMILY, SEMIBOLD, FontStyle.NORMAL, true)
        .useUnicodeLineBreaker(new LineBreaks())
        .withProducer("CLARA")
        .withHtmlContent(page, null)
        .buildPdfRenderer();
  }

  /** The same state of the records is the same document to the byte, as its entity tag says. */
  private static void date(PDDocument document, Instant at) {
    document
        .getDocumentInformation()
        .setCreationDate(GregorianCalendar.from(at.atZone(ParisTime.ZONE)));
    document.setDocumentId(at.toEpochMilli());
  }

  private static InputStream font(String name) {
    return Objects.requireNonNull(Documents.class.getResourceAsStream("/fonts/" + name + ".ttf"));
  }
}
