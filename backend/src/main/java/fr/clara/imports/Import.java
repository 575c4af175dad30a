package fr.clara.imports;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.shared.Kind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A table that was sent in, and what became of it. */
@Entity
@Table(name = "imports")
class Import {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Enumerated(EnumType.STRING)
  Kind kind;

  String name;

  @Enumerated(EnumType.STRING)
  ImportState state;

  Instant startedAt;
  String startedBy;

  /** The process that works on it, null when none does. */
  Integer worker;

  Integer total;
  int done;
  int created;
  int changed;
  int unchanged;
  int wrong;

  /** What is wrong with the table as a whole, as keys of messages. */
  @JdbcTypeCode(SqlTypes.JSON)
  JsonNode faults;
}
