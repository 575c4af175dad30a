package fr.clara.harvest;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.testing.NetworkTest;
import io.restassured.path.xml.XmlPath;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Answers are valid by the schemas of the protocol and of the CERIF profile. */
@NetworkTest
@EnabledIfSystemProperty(named = "clara.standards", matches = ".+")
class HarvestSchemaTest {

  private static Schema schema;

  @BeforeAll
  static void read_the_schemas() throws SAXException {
    var folder = Path.of(System.getProperty("clara.standards"), "openaire-cerif-1.2");
    var factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(
        CatalogFeatures.Feature.FILES.getPropertyName(),
        folder.resolve("cached/catalog.xml").toUri().toString());
    factory.setProperty(CatalogFeatures.Feature.RESOLVE.getPropertyName(), "continue");
    var sources =
        List.of("cached/OAI-PMH.xsd", "cached/oai-identifier.xsd", "openaire-cerif-profile.xsd")
            .stream()
            .map(name -> new StreamSource(folder.resolve(name).toFile()))
            .toArray(Source[]::new);
    schema = factory.newSchema(sources);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verb=Identify",
        "verb=ListSets",
        "verb=ListMetadataFormats",
        "verb=ListIdentifiers&metadataPrefix=oai_dc",
        "verb=GetRecord&metadataPrefix=oai_cerif_openaire&identifier=oai:clara.example:people/none",
        "verb=Nothing",
        "verb=GetRecord&metadataPrefix=oai_cerif_openaire"
            + "&identifier=oai:clara.example:projects/fastracs"
      })
  void the_answer_is_valid(String query) throws Exception {
    assertEquals(List.of(), faults(get("/oai?" + query).asString()));
  }

  @Test
  void every_record_in_cerif_is_valid() throws Exception {
    String query = "metadataPrefix=oai_cerif_openaire";
    int pages = 0;
    while (!query.isEmpty()) {
      String page = get("/oai?verb=ListRecords&" + query).asString();
      assertEquals(List.of(), faults(page));
      String token = XmlPath.from(page).getString("'OAI-PMH'.ListRecords.resumptionToken");
      query = token.isEmpty() ? "" : "resumptionToken=" + token;
      pages++;
    }
    assertTrue(pages > 0, Map.of("pages", pages).toString());
  }

  private static List<String> faults(String xml) throws Exception {
    var faults = new ArrayList<String>();
    var validator = schema.newValidator();
    validator.setErrorHandler(
        new DefaultHandler() {
          @Override
          public void error(SAXParseException e) {
            faults.add(e.getLineNumber() + ": " + e.getMessage());
          }
        });
    validator.validate(new StreamSource(new StringReader(xml)));
    return faults;
  }
}
