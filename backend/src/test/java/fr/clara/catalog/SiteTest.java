package fr.clara.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clara.shared.LocalizedText;
import java.net.URI;
import java.util.Optional;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SiteTest {

  @Test
  void nobody_is_named_to_be_asked_unless_configured() {
    assertTrue(described(Optional.empty()).filter(null, DCAT.CONTACT_POINT, null).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailto:data@example.org", "https://example.org/contact"})
  void whom_to_ask_is_who_is_configured(String address) {
    var graph = described(Optional.of(URI.create(address)));
    var property = address.startsWith("mailto:") ? VCARD4.HAS_EMAIL : VCARD4.HAS_URL;
    var contact = graph.filter(null, DCAT.CONTACT_POINT, null).objects().iterator().next();
    assertEquals(
        address,
        graph.filter((Resource) contact, property, null).objects().stream()
            .findFirst()
            .orElseThrow()
            .stringValue());
  }

  private static Model described(Optional<URI> contact) {
    var graph = new LinkedHashModel();
    var site = new Site(URI.create("https://example.org/"), contact);
    var words = LocalizedText.same("Data");
    site.begin(graph, site.catalog(), DCAT.CATALOG, words, words);
    return graph;
  }
}
