package fr.clara.catalog;

import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import java.net.URI;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;

/**
 * Names what the catalogue of a site speaks of, and says what all of it has in common.
 *
 * @param address where the service is
 * @param contact whom to ask about the data, where somebody is named
 */
record Site(URI address, Optional<URI> contact) {

  private static final String LICENCE = "ETALAB_2_0";
  private static final String PUBLIC = "PUBLIC";
  private static final String API = "api";

  IRI catalog() {
    return Thing.iri(address.resolve(CatalogResource.PATH));
  }

  /** Something that has no address of its own. */
  IRI part(String name) {
    return Thing.iri(address.resolve(CatalogResource.PATH + "#" + name));
  }

  IRI dataset(Kind kind) {
    return part(kind.segment());
  }

  IRI api() {
    return part(API);
  }

  Thing document(URI page, Thing of) {
    return of.other(Thing.iri(page)).is(FOAF.DOCUMENT);
  }

  /** Begins a catalogue, data set or service, with what people are told of it. */
  Thing begin(Model graph, IRI id, IRI type, LocalizedText title, LocalizedText description) {
    var thing =
        new Thing(graph, id)
            .is(type)
            .with(DCTERMS.TITLE, title)
            .with(DCTERMS.DESCRIPTION, description)
            .with(DCTERMS.PUBLISHER, publisher(graph));
    contact.ifPresent(address -> thing.with(DCAT.CONTACT_POINT, contact(graph, address)));
    return license(thing);
  }

  Thing license(Thing thing) {
    return thing.with(DCTERMS.LICENSE, EuropeanList.LICENCE.of(LICENCE, thing.graph()));
  }

  /** Reading needs no account. */
  Thing open(Thing thing) {
    return thing.with(DCTERMS.ACCESS_RIGHTS, EuropeanList.ACCESS_RIGHT.of(PUBLIC, thing.graph()));
  }

  private Thing publisher(Model graph) {
    return new Thing(graph, part("publisher"))
        .is(FOAF.AGENT)
        .with(FOAF.NAME, CatalogWords.of("publisher"));
  }

  private Thing contact(Model graph, URI address) {
    var property = "mailto".equals(address.getScheme()) ? VCARD4.HAS_EMAIL : VCARD4.HAS_URL;
    return new Thing(graph, part("contact"))
        .is(VCARD4.KIND)
        .with(VCARD4.FN, CatalogWords.of("publisher"))
        .with(property, address);
  }
}
