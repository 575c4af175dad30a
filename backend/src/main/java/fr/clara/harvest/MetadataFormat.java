package fr.clara.harvest;

import fr.clara.harvest.OaiException.Code;
import fr.clara.shared.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The forms that records come in. */
enum MetadataFormat {
  /** Dublin Core without qualifiers, which every repository must offer. */
  DUBLIN_CORE(
      "oai_dc",
      "http://www.openarchives.org/OAI/2.0/oai_dc/",
      "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
      Contents.of(Kind.values())),

  /** The CERIF profile of the OpenAIRE Guidelines for CRIS Managers 1.2. */
  CERIF(
      "oai_cerif_openaire",
      "https://www.openaire.eu/cerif-profile/1.2/",
      "https://www.openaire.eu/schema/cris/1.2/openaire-cerif-profile.xsd",
      Contents.all(Sets.OPENAIRE.stream().map(Sets.OaiSet::contents).toList()));

  private final String prefix;
  private final String namespace;
  private final String schema;
  private final Contents contents;

  MetadataFormat(String prefix, String namespace, String schema, Contents contents) {
    this.prefix = prefix;
    this.namespace = namespace;
    this.schema = schema;
    this.contents = contents;
  }

  /**
   * @throws OaiException cannotDisseminateFormat
   */
  static MetadataFormat of(String prefix) {
    return Stream.of(values())
        .filter(format -> format.prefix.equals(prefix))
        .findFirst()
        .orElseThrow(
            () ->
                new OaiException(
                    Code.cannotDisseminateFormat,
                    "The formats are " + prefixes() + ", not " + prefix + "."));
  }

  private static List<String> prefixes() {
    return Stream.of(values()).map(MetadataFormat::prefix).toList();
  }

  /** The word by which it is asked for. */
  String prefix() {
    return prefix;
  }

  String namespace() {
    return namespace;
  }

  /** Where its XML Schema is. */
  String schema() {
    return schema;
  }

  /** The records that come in it. */
  Contents contents() {
    return contents;
  }
}
