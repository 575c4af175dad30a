package fr.clara.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of an import and what it does to its record. */
@Entity
@Table(name = "import_rows")
class ImportRow {

  /** A row's place; rows are numbered as spreadsheets do, headings included. */
  @Embeddable
  record Id(Long importId, int number) {}

  @EmbeddedId Id id;

  /** Identifier of its record, null when it has none. */
  String record;

  @Enumerated(EnumType.STRING)
  Outcome outcome;

  /** What the record is to state, null unless it is created or changed. */
  @JdbcTypeCode(SqlTypes.JSON)
  JsonNode input;

  /** Entity tag of the record that was compared with, null when there was none. */
  String base;

  /** What is wrong, as keys of messages. */
  @JdbcTypeCode(SqlTypes.JSON)
  JsonNode faults;

  /** What differs, field by field. */
  @JdbcTypeCode(SqlTypes.JSON)
  JsonNode differences;
}
