package fr.clara.catalog;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** A list of the Publications Office of the European Union that DCAT-AP takes its words from. */
enum EuropeanList {
  ACCESS_RIGHT("access-right", DCTERMS.RIGHTS_STATEMENT),
  COUNTRY("country", DCTERMS.LOCATION),
  DATA_THEME("data-theme", SKOS.CONCEPT),
  FILE_TYPE("file-type", DCTERMS.MEDIA_TYPE_OR_EXTENT),
  FREQUENCY("frequency", DCTERMS.FREQUENCY),
  LANGUAGE("language", DCTERMS.LINGUISTIC_SYSTEM),
  LICENCE("licence", DCTERMS.LICENSE_DOCUMENT);

  private static final String LISTS = "http://publications.europa.eu/resource/authority/";

  private final IRI scheme;
  private final IRI type;

  EuropeanList(String name, IRI type) {
    this.scheme = Thing.iri(LISTS + name);
    this.type = type;
  }

  IRI scheme() {
    return scheme;
  }

  /**
   * A word of the list, of which the graph then says what it is: who reads the catalogue need not
   * fetch the list for that.
   */
  Thing of(String code, Model graph) {
    return new Thing(graph, Thing.iri(scheme + "/" + code)).is(type).with(SKOS.IN_SCHEME, scheme);
  }
}
