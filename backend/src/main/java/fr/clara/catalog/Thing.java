package fr.clara.catalog;

import fr.clara.shared.LocalizedText;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Something that a graph makes statements about; what is null is not stated. */
record Thing(Model graph, IRI id) {

  private static final SimpleValueFactory VALUES = SimpleValueFactory.getInstance();

  static IRI iri(String text) {
    return VALUES.createIRI(text);
  }

  static IRI iri(URI address) {
    return iri(address.toString());
  }

  /** Something else that the same graph speaks of. */
  Thing other(IRI other) {
    return new Thing(graph, other);
  }

  Thing is(IRI type) {
    return with(RDF.TYPE, type);
  }

  Thing with(IRI property, Value value) {
    graph.add(id, property, value);
    return this;
  }

  Thing with(IRI property, Thing other) {
    return with(property, other.id);
  }

  Thing with(IRI property, URI address) {
    return with(property, iri(address));
  }

  /** A text in each of its languages. */
  Thing with(IRI property, LocalizedText text) {
    text.texts().forEach((language, words) -> with(property, words, language));
    return this;
  }

  Thing with(IRI property, String words, String language) {
    return with(property, VALUES.createLiteral(words, language));
  }

  Thing with(IRI property, Instant at) {
    return at == null
        ? this
        : literal(property, at.truncatedTo(ChronoUnit.SECONDS).toString(), XSD.DATETIME);
  }

  Thing literal(IRI property, String text, IRI type) {
    return with(property, VALUES.createLiteral(text, type));
  }
}
