package fr.clara.backup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * What an archive holds.
 *
 * @param format of the archive itself, from 1
 * @param at when the state was read, ISO 8601
 * @param revision the newest revision in it, 0 when there is none
 * @param migrations those that made the tables, in their order
 * @param tables by name
 * @param sequences by name
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Manifest(
    int format,
    String at,
    long revision,
    List<Migration> migrations,
    List<Table> tables,
    List<Sequence> sequences) {

  static final int FORMAT = 1;

  /** A step that the database has taken; the checksum is Flyway's. */
  record Migration(String version, Integer checksum) {}

  /**
   * A table.
   *
   * @param columns those that are stored, in the order of the rows; not those that follow from them
   * @param sha256 of its rows as they are copied, hexadecimal
   */
  record Table(String name, List<String> columns, long rows, String sha256) {

    /** Whether both have room for the same rows. */
    boolean isShapedAs(Table other) {
      return name.equals(other.name) && columns.equals(other.columns);
    }
  }

  /** A sequence that has given a number, the last. */
  record Sequence(String name, long value) {}

  /** The migration that the database had reached. */
  @JsonIgnore
  public String version() {
    return migrations.get(migrations.size() - 1).version();
  }

  /** The rows of all tables. */
  @JsonIgnore
  public long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }
}
