package fr.clara.catalog;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.shared.Directories;
import fr.clara.shared.Kind;
import fr.clara.testing.NetworkTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal harvests the catalogue, knowing nothing but DCAT-AP. */
@NetworkTest
@TestSecurity(user = "an.editor", roles = "editor")
class CatalogTest {

  private static final String CATALOG = "/catalog";
  private static final String LISTS = "http://publications.europa.eu/resource/authority/";
  private static final String IANA = "https://www.iana.org/assignments/media-types/";

  /**
   * What the profile wants, what its values may be, and which of the European lists they are of.
   */
  private static final List<String> SHAPES =
      List.of(
          "dcat-ap-SHACL",
          "shapes",
          "shapes_recommended",
          "range",
          "ranges",
          "mdr-vocabularies.shape",
          "deprecateduris");

  private static final String SPDX = "http://spdx.org/rdf/terms#";

  @ConfigProperty(name = "clara.data.directory")
  Path data;

  @AfterEach
  void leave() throws IOException {
    Directories.delete(data.resolve("dumps"));
  }

  @Test
  void both_forms_say_the_same() {
    given().post("/api/v1/dumps").then().statusCode(200);
    Model turtle = parse(given().accept("text/turtle").get(CATALOG).asString(), Lang.TURTLE);
    Model json = parse(given().accept("application/ld+json").get(CATALOG).asString(), Lang.JSONLD);
    assertTrue(turtle.isIsomorphicWith(json));
    assertTrue(turtle.size() > 1_000);
  }

  @ParameterizedTest
  @CsvSource({
    "*/*,application/ld+json",
    "'text/html,application/xhtml+xml,*/*;q=0.8',application/ld+json",
    "application/ld+json,application/ld+json",
    "text/turtle,text/turtle"
  })
  void the_form_is_the_one_accepted(String accepted, String type) {
    given().accept(accepted).get(CATALOG).then().statusCode(200).contentType(startsWith(type));
  }

  @ParameterizedTest
  @CsvSource({"jsonld,application/ld+json", "turtle,text/turtle"})
  void a_link_can_say_the_form(String word, String type) {
    get(CATALOG + "?format=" + word).then().statusCode(200).contentType(startsWith(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?format=xml", "?formt=turtle"})
  void what_is_not_known_is_refused(String query) {
    get(CATALOG + query).then().statusCode(400).contentType("application/problem+json");
  }

  @Test
  void everything_mandatory_is_there_in_both_languages() {
    Model graph = catalog();
    var catalog = only(graph, DCAT.Catalog);
    describes(catalog);
    assertEquals(URI.create(catalog.getURI()).getPath(), CATALOG);
    assertTrue(catalog.hasProperty(DCTerms.publisher));
    assertTrue(catalog.hasProperty(DCTerms.issued) && catalog.hasProperty(DCTerms.modified));
    assertEquals(Kind.values().length, all(graph, DCAT.Dataset).size());
    for (Resource dataset : all(graph, DCAT.Dataset)) {
      describes(dataset);
      assertTrue(catalog.hasProperty(DCAT.dataset, dataset));
      assertTrue(dataset.hasProperty(DCAT.theme, resource(LISTS + "data-theme/HEAL")));
      assertTrue(dataset.hasProperty(DCTerms.accessRights));
      assertTrue(dataset.hasProperty(DCAT.distribution));
    }
    for (Resource file : all(graph, DCAT.Distribution)) {
      assertTrue(file.hasProperty(DCAT.accessURL), file.getURI());
      assertTrue(file.hasProperty(DCTerms.license, resource(LISTS + "licence/ETALAB_2_0")));
    }
    for (Resource service : all(graph, DCAT.DataService)) {
      assertTrue(catalog.hasProperty(DCAT.service, service));
      describes(service);
      assertTrue(service.hasProperty(DCAT.endpointURL), service.getURI());
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void every_download_is_there_in_the_form_said(Kind kind) {
    for (Resource file : files(catalog(), kind)) {
      for (RDFNode address : objects(file, DCAT.downloadURL)) {
        var answer = get(address.asResource().getURI());
        assertEquals(200, answer.statusCode(), file.getURI());
        for (RDFNode type : objects(file, DCAT.mediaType)) {
          assertEquals(type.toString(), IANA + answer.contentType().replaceAll(";.*", ""));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "projects,ATOM CSV JSON XLSX",
    "events,ATOM CSV ICS JSON XLSX",
    "calls,ATOM CSV ICS JSON XLSX"
  })
  void every_form_of_a_kind_is_a_distribution(String kind, String types) {
    var found = new TreeSet<String>();
    for (Resource file : files(catalog(), Kind.of(kind))) {
      objects(file, DCTerms.format)
          .forEach(type -> found.add(type.toString().replace(LISTS + "file-type/", "")));
    }
    assertTrue(found.containsAll(List.of(types.split(" "))), found.toString());
  }

  @Test
  void a_list_is_offered_in_exactly_the_forms_that_its_pages_may_take() {
    var words = new TreeSet<String>();
    for (Resource file : files(catalog(), Kind.PROJECTS)) {
      String query = URI.create(object(file, DCAT.accessURL).toString()).getQuery();
      words.add(query == null ? "json" : query.replaceAll("format=|&.*", ""));
    }
    List<String> contract =
        get("/openapi?format=json")
            .path(
                "paths.'/api/v1/projects'.get.parameters.find { it.name == 'format' }.schema.'enum'");
    assertEquals(new TreeSet<>(contract), words);
  }

  @Test
  void the_newest_dump_is_a_distribution_with_its_size_and_checksum() {
    JsonPath dump = given().post("/api/v1/dumps").then().statusCode(200).extract().jsonPath();
    Model graph = catalog();
    for (Kind kind : Kind.values()) {
      String its = "files.find { it.kind == '" + kind.segment() + "' }.";
      var file =
          files(graph, kind).stream()
              .filter(one -> one.hasProperty(DCAT.compressFormat))
              .findFirst()
              .orElseThrow();
      assertEquals(IANA + "application/gzip", object(file, DCAT.compressFormat).toString());
      assertEquals(
          dump.getString(its + "href"),
          URI.create(object(file, DCAT.downloadURL).toString()).getPath());
      assertEquals(dump.getLong(its + "bytes"), file.getProperty(DCAT.byteSize).getLong());
      var checksum = object(file, spdx("checksum")).asResource();
      assertEquals(
          dump.getString(its + "sha256"),
          checksum.getProperty(spdx("checksumValue")).getLiteral().getLexicalForm());
    }
  }

  @Test
  void without_a_dump_none_is_spoken_of() {
    assertFalse(catalog().contains(null, DCAT.compressFormat, (RDFNode) null));
  }

  @Test
  void every_api_is_a_service_with_its_contract() {
    var services = all(catalog(), DCAT.DataService);
    var wanted = new TreeSet<String>();
    List<String> apis = get("/.well-known/api-catalog").path("linkset[0].item.href");
    wanted.addAll(apis);
    var found = new TreeSet<String>();
    for (Resource service : services) {
      found.add(object(service, DCAT.endpointURL).toString());
      objects(service, DCAT.endpointDescription)
          .forEach(address -> get(address.toString()).then().statusCode(200));
    }
    assertEquals(wanted, found);
    assertTrue(
        services.stream()
            .anyMatch(one -> objects(one, DCAT.servesDataset).size() == Kind.values().length));
  }

  @Test
  void a_data_set_was_modified_when_one_of_its_records_was() {
    String modified =
        only(catalog(), DCAT.Dataset, "#projects")
            .getProperty(DCTerms.modified)
            .getLiteral()
            .getLexicalForm();
    String newest = get("/api/v1/changes?kind=projects&limit=500").path("items.at.max()");
    assertEquals(newest.substring(0, 19), modified.substring(0, 19));
  }

  @Test
  void who_has_it_is_told_so_until_a_dump_is_made() {
    String tag = get(CATALOG).header("ETag");
    given().header("If-None-Match", tag).get(CATALOG).then().statusCode(304).header("ETag", tag);
    assertNotEquals(tag, get(CATALOG + "?format=turtle").header("ETag"));
    given().post("/api/v1/dumps").then().statusCode(200);
    given()
        .header("If-None-Match", tag)
        .get(CATALOG)
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("no-cache"))
        .header("Vary", equalTo("Accept"));
  }

  @Test
  @EnabledIfSystemProperty(named = "clara.standards", matches = ".+")
  void no_shape_of_dcat_ap_is_broken() {
    given().post("/api/v1/dumps").then().statusCode(200);
    Model graph = catalog();
    Model shapes = ModelFactory.createDefaultModel();
    for (String file : SHAPES) {
      shapes.add(
          RDFDataMgr.loadModel(
              Path.of(System.getProperty("clara.standards"), "dcat-ap", file + ".ttl")
                  .toUri()
                  .toString()));
    }
    // As they are published some refer to shapes that none of the files has.
    shapes.remove(
        shapes
            .listStatements(null, SHACLM.property, (RDFNode) null)
            .filterDrop(its -> its.getResource().hasProperty(SHACLM.path))
            .toList());
    var report = ShaclValidator.get().validate(shapes.getGraph(), graph.getGraph());
    assertEquals(
        List.of(),
        report.getEntries().stream()
            .filter(entry -> entry.severity().equals(Severity.Violation))
            .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
            .distinct()
            .toList());
  }

  private static void describes(Resource thing) {
    for (Property property : List.of(DCTerms.title, DCTerms.description)) {
      assertEquals(
          Set.of("fr", "en"),
          Set.copyOf(
              objects(thing, property).stream()
                  .map(text -> text.asLiteral().getLanguage())
                  .toList()),
          thing + " " + property);
    }
  }

  private static Model catalog() {
    return parse(get(CATALOG).then().statusCode(200).extract().asString(), Lang.JSONLD);
  }

  private static Model parse(String text, Lang form) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(text, form).parse(model);
    return model;
  }

  private static List<Resource> files(Model graph, Kind kind) {
    return objects(only(graph, DCAT.Dataset, "#" + kind.segment()), DCAT.distribution).stream()
        .map(RDFNode::asResource)
        .toList();
  }

  private static List<Resource> all(Model graph, Resource type) {
    return graph.listSubjectsWithProperty(RDF.type, type).toList();
  }

  private static Resource only(Model graph, Resource type) {
    return only(graph, type, "");
  }

  private static Resource only(Model graph, Resource type, String end) {
    var found = all(graph, type).stream().filter(one -> one.getURI().endsWith(end)).toList();
    assertEquals(1, found.size());
    return found.get(0);
  }

  private static List<RDFNode> objects(Resource thing, Property property) {
    return thing.listProperties(property).mapWith(Statement::getObject).toList();
  }

  private static RDFNode object(Resource thing, Property property) {
    return objects(thing, property).get(0);
  }

  private static Resource resource(String address) {
    return ResourceFactory.createResource(address);
  }

  private static Property spdx(String name) {
    return ResourceFactory.createProperty(SPDX, name);
  }
}
