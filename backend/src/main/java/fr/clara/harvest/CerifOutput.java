package fr.clara.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import javax.xml.stream.XMLStreamException;

/**
 * An outcome that CERIF knows: a patent or a publication.
 *
 * @param vocabulary of its type
 * @param type what is known of it, no more exactly than the outcome says it
 */
record CerifOutput(String element, String vocabulary, String type) implements CerifEntity {

  private static final String VOCABULARIES = "https://www.openaire.eu/cerif-profile/vocab/COAR_";
  private static final String COAR = "http://purl.org/coar/resource_type/";

  private static final CerifOutput PATENT =
      new CerifOutput("Patent", VOCABULARIES + "Patent_Types", COAR + "9DKX-KSAF");
  private static final CerifOutput PUBLICATION =
      new CerifOutput("Publication", VOCABULARIES + "Publication_Types", COAR + "c_18cf");

  static CerifOutput of(String type) {
    return type.equals("patent") ? PATENT : PUBLICATION;
  }

  @Override
  public void write(Cerif.Element into, JsonNode record) throws XMLStreamException {
    into.type(vocabulary, type);
    into.texts("Title", record.path("title"));
    if (into.isWhole()) {
      if (this.equals(PUBLICATION)) {
        into.text("PublicationDate", record.path("date"));
      }
      into.texts("Abstract", record.path("description"));
      into.links("OriginatesFrom", record.path("projects"));
    }
  }
}
