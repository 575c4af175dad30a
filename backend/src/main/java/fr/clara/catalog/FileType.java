package fr.clara.catalog;

import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;

/**
 * What the lists of the European Union and of IANA call the form of a file.
 *
 * @param mediaType as IANA has registered it, null where it has not
 * @param code in the European list of file types
 */
record FileType(String mediaType, String code) {

  private static final String IANA = "https://www.iana.org/assignments/media-types/";
  private static final String ANY_JSON = "+json";

  private static final FileType JSON_OF_OURS = new FileType(null, "JSON");

  private static final List<FileType> LISTED =
      List.of(
          new FileType("application/json", "JSON"),
          new FileType("text/csv", "CSV"),
          new FileType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
          new FileType("application/atom+xml", "ATOM"),
          new FileType("text/calendar", "ICS"),
          new FileType("application/pdf", "PDF"),
          new FileType("application/xml", "XML"));

  /** The standards that say what is in files of a type, by their media types. */
  private static final Map<String, String> STANDARDS =
      Map.of(
          "text/csv", "https://www.rfc-editor.org/info/rfc4180",
          "application/atom+xml", "https://www.rfc-editor.org/info/rfc4287",
          "text/calendar", "https://www.rfc-editor.org/info/rfc5545");

  /** That of a media type, null where no list has it: JSON lines are in neither. */
  static FileType of(String mediaType) {
    return LISTED.stream()
        .filter(type -> type.mediaType.equals(mediaType))
        .findFirst()
        .orElse(mediaType.endsWith(ANY_JSON) ? JSON_OF_OURS : null);
  }

  static IRI iana(String mediaType) {
    return Thing.iri(IANA + mediaType);
  }

  /** Says of a file that it is of this type. */
  void describe(Thing file) {
    file.with(DCTERMS.FORMAT, EuropeanList.FILE_TYPE.of(code, file.graph()));
    if (mediaType == null) {
      return;
    }
    file.with(DCAT.MEDIA_TYPE, file.other(iana(mediaType)).is(DCTERMS.MEDIA_TYPE));
    String standard = STANDARDS.get(mediaType);
    if (standard != null) {
      file.with(DCTERMS.CONFORMS_TO, file.other(Thing.iri(standard)).is(DCTERMS.STANDARD));
    }
  }
}
