package fr.clara.catalog;

import fr.clara.dumps.DumpApi;
import fr.clara.request.LanguageParameter;
import fr.clara.search.ListQuery;
import fr.clara.shared.Kind;
import fr.clara.shared.Languages;
import fr.clara.shared.LocalizedText;
import fr.clara.transfer.Format;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * Describes the forms that a set of data comes in.
 *
 * @param dataset which they are of
 */
record Distributions(Site site, Thing dataset, Kind kind) {

  /** What is answered in pages, or the newest alone, is no file that holds the whole. */
  private static final Set<Format> PARTIAL = EnumSet.of(Format.JSON, Format.ATOM);

  static final Namespace NS = new SimpleNamespace("spdx", "http://spdx.org/rdf/terms#");

  /** Written as DCAT-AP's own shapes want it. */
  private static final IRI SHA_256 =
      Thing.iri("https://spdx.org/rdf/terms#checksumAlgorithm_sha256");

  private static final String GZIP = "application/gzip";
  private static final String FRENCH = "fr";

  /** A form of the list; one for each language where it is in one. */
  void add(Format format) {
    if (Format.SPOKEN.contains(format.word())) {
      Languages.codes().forEach(language -> add(format, language));
    } else if (format == Format.SCDL) {
      Datasets.speak(add(format, format.word(), address(format)), FRENCH);
    } else {
      Datasets.speak(add(format, format.word(), address(format)));
    }
  }

  private void add(Format format, String language) {
    var address =
        UriBuilder.fromUri(address(format)).queryParam(LanguageParameter.NAME, language).build();
    Datasets.speak(add(format, format.word() + "-" + language, address), language);
  }

  private Thing add(Format format, String name, URI address) {
    var file = begin(name, CatalogWords.titled(title(), label(format)));
    file.with(DCAT.ACCESS_URL, address);
    if (!PARTIAL.contains(format)) {
      file.with(DCAT.DOWNLOAD_URL, address);
    }
    if (format == Format.JSON) {
      file.with(DCAT.ACCESS_SERVICE, site.api());
    }
    var type = FileType.of(format.answered());
    if (type != null) {
      type.describe(file);
    }
    String description = format.word() + ".description";
    if (CatalogWords.has(description)) {
      file.with(DCTERMS.DESCRIPTION, CatalogWords.of(description));
    }
    return file;
  }

  /** The file of a dump. */
  void add(DumpApi.Dump dump, DumpApi.File file) {
    var address = site.address().resolve(file.href());
    var thing =
        begin("dump", CatalogWords.titled(title(), LocalizedText.same("JSON Lines, gzip")))
            .with(DCTERMS.DESCRIPTION, CatalogWords.of("dump.description"))
            .with(DCAT.ACCESS_URL, address)
            .with(DCAT.DOWNLOAD_URL, address)
            .with(DCTERMS.ISSUED, dump.at())
            .literal(DCAT.BYTE_SIZE, Long.toString(file.bytes()), XSD.NON_NEGATIVE_INTEGER);
    thing
        .with(DCAT.COMPRESS_FORMAT, thing.other(FileType.iana(GZIP)).is(DCTERMS.MEDIA_TYPE))
        .with(spdx("checksum"), checksum(thing, file.sha256()));
    Datasets.speak(thing);
  }

  private Thing checksum(Thing file, String sha256) {
    return file.other(Thing.iri(file.id() + "-checksum"))
        .is(spdx("Checksum"))
        .with(spdx("algorithm"), file.other(SHA_256).is(spdx("ChecksumAlgorithm")))
        .literal(spdx("checksumValue"), sha256, XSD.HEXBINARY);
  }

  private Thing begin(String name, LocalizedText title) {
    var file =
        dataset
            .other(site.part(kind.segment() + "-" + name))
            .is(DCAT.DISTRIBUTION)
            .with(DCTERMS.TITLE, title);
    dataset.with(DCAT.HAS_DISTRIBUTION, file);
    return site.license(file);
  }

  private LocalizedText title() {
    return CatalogWords.of(kind.segment());
  }

  private URI address(Format format) {
    var list = UriBuilder.fromUri(site.address()).path(kind.path());
    return format == Format.JSON
        ? list.build()
        : list.queryParam(ListQuery.FORMAT, format.word()).build();
  }

  /** What people call a form, where that is not its word in capitals. */
  private static LocalizedText label(Format format) {
    return CatalogWords.has(format.word())
        ? CatalogWords.of(format.word())
        : LocalizedText.same(format.name());
  }

  private static IRI spdx(String name) {
    return Thing.iri(NS.getName() + name);
  }
}
