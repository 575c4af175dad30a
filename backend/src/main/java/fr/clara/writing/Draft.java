package fr.clara.writing;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.shared.Kind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody wants to write of a record, and nobody sees yet. */
@Entity
@Table(name = "drafts")
class Draft {

  /** Of the record, as it is or will be: {@code grants/fastracs-risp}. */
  @Id String address;

  @Enumerated(EnumType.STRING)
  Kind kind;

  /** The record's identifier. */
  String id;

  @JdbcTypeCode(SqlTypes.JSON)
  JsonNode input;

  /** The entity tag of the record that it was begun from, null when there was none. */
  String base;

  /** Changes whenever it is saved. */
  String tag;

  Instant savedAt;
  String savedBy;

  static String address(Kind kind, String id) {
    return kind.segment() + "/" + id;
  }
}
