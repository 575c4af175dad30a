package fr.clara.catalog;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** A form that the catalogue comes in: its word and its media type. */
enum CatalogForm {
  JSONLD(CatalogForm.JSONLD_TYPE, JSONLDWriter::new),
  TURTLE(CatalogForm.TURTLE_TYPE, TurtleWriter::new);

  static final String JSONLD_TYPE = "application/ld+json";
  static final String TURTLE_TYPE = "text/turtle";

  private final String type;
  private final Function<OutputStream, RDFWriter> writer;

  CatalogForm(String type, Function<OutputStream, RDFWriter> writer) {
    this.type = type;
    this.writer = writer;
  }

  String type() {
    return type;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> words() {
    return Stream.of(values()).map(CatalogForm::word).toList();
  }

  /** The form of that word, null when there is none. */
  static CatalogForm of(String word) {
    return Stream.of(values()).filter(form -> form.word().equals(word)).findFirst().orElse(null);
  }

  byte[] write(Model graph) {
    var out = new ByteArrayOutputStream();
    var its = writer.apply(out);
    its.getWriterConfig().set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
    Rio.write(graph, its);
    return out.toByteArray();
  }
}
