package fr.clara.summary;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.testing.NetworkTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document of a summary, read back: what it says, and that everybody can read it. */
@NetworkTest
class SummaryDocumentTest {

  private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final String DOCUMENT = "/api/v1/summary?from=2015&to=2017&format=pdf";

  @ParameterizedTest
  @CsvSource({
    "fr, Bilan 2015-2017, clara-bilan-2015-2017.pdf",
    "en, 'Summary, 2015–2017', clara-summary-2015-2017.pdf"
  })
  void it_says_its_language_and_title(String language, String title, String file)
      throws IOException {
    var answer = get(DOCUMENT + "&lang=" + language);
    assertEquals("inline; filename=\"" + file + "\"", answer.header("Content-Disposition"));
    assertEquals(language, answer.header("Content-Language"));
    try (var document = Loader.loadPDF(answer.asByteArray())) {
      assertEquals(language, document.getDocumentCatalog().getLanguage());
      assertEquals("CLARA – " + title, document.getDocumentInformation().getTitle());
      assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      assertTrue(text(document).contains(title));
    }
  }

  @Test
  void it_is_in_the_language_that_the_caller_prefers() {
    given()
        .accept("application/pdf")
        .header("Accept-Language", "en-GB, fr;q=0.5")
        .get("/api/v1/summary")
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Language", "en");
  }

  @Test
  void its_numbers_are_those_of_the_data_as_french_readers_write_them() throws IOException {
    try (var document = read(DOCUMENT + "&lang=fr")) {
      String text = text(document);
      assertTrue(text.contains("82 000 €, en 3 financements"), text);
      assertTrue(text.contains("Un financement dont l’année n’est pas communiquée"), text);
      assertTrue(text.contains("Institut national du cancer"), text);
      assertTrue(text.contains("FASTRACS"), text);
      assertTrue(text.contains("Présentation du CLARA, 2003-2017"), text);
    }
  }

  @Test
  void it_is_tagged_for_those_who_have_it_read_to_them() throws IOException {
    try (var document = read(DOCUMENT)) {
      var catalog = document.getDocumentCatalog();
      assertTrue(catalog.getMarkInfo().isMarked());
      var tags = new TreeSet<String>();
      collect(catalog.getStructureTreeRoot(), tags);
      assertTrue(
          tags.containsAll(List.of("H1", "H2", "P", "Table", "TH", "TD", "Link", "L", "LI")),
          tags.toString());
      assertTrue(
          new String(catalog.getMetadata().toByteArray()).contains("pdfuaid:part"), "PDF/UA");
      assertNotNull(catalog.getDocumentOutline());
    }
  }

  @Test
  void its_pages_are_a4_and_its_fonts_its_own() throws IOException {
    try (var document = read(DOCUMENT)) {
      for (var page : document.getPages()) {
        assertEquals(PDRectangle.A4.getWidth(), page.getMediaBox().getWidth(), 1);
        assertEquals(PDRectangle.A4.getHeight(), page.getMediaBox().getHeight(), 1);
        var fonts = new ArrayList<PDFont>();
        for (COSName name : page.getResources().getFontNames()) {
          fonts.add(page.getResources().getFont(name));
        }
        assertTrue(fonts.stream().allMatch(PDFont::isEmbedded), fonts.toString());
        assertTrue(
            fonts.stream().allMatch(f -> f.getName().contains("SourceSans3")), fonts.toString());
      }
    }
  }

  @Test
  void every_page_says_which_it_is() throws IOException {
    try (var document = read("/api/v1/summary?format=pdf")) {
      int pages = document.getNumberOfPages();
      assertTrue(pages > 1);
      for (int page = 1; page <= pages; page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertTrue(stripper.getText(document).contains(page + " / " + pages));
      }
    }
  }

  @Test
  void the_same_state_gives_the_same_bytes() {
    assertArrayEquals(get(DOCUMENT).asByteArray(), get(DOCUMENT).asByteArray());
    String tag = get(DOCUMENT).header("ETag");
    given().header("If-None-Match", tag).get(DOCUMENT).then().statusCode(304);
  }

  @Test
  void bad_years_are_refused_as_for_data() {
    get("/api/v1/summary?format=pdf&from=0").then().statusCode(400);
    get("/api/v1/summary?format=pdf&lang=de").then().statusCode(400);
    get("/api/v1/projects?format=pdf").then().statusCode(406);
  }

  private static void collect(PDStructureNode node, TreeSet<String> tags) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.add(element.getStandardStructureType());
        collect(element, tags);
      }
    }
  }

  private static PDDocument read(String path) throws IOException {
    return Loader.loadPDF(get(path).asByteArray());
  }

  private static String text(PDDocument document) throws IOException {
    return SPACES.matcher(new PDFTextStripper().getText(document)).replaceAll(" ");
  }
}
