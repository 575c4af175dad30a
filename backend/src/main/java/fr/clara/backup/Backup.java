package fr.clara.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.backup.Manifest.Table;
import fr.clara.shared.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes every table as of one moment into an archive, while whoever likes goes on reading and
 * writing. What is in memory does not grow with what is written.
 */
public final class Backup {

  private static final int BUFFER = 1 << 16;

  private final DataSource database;
  private final Clock clock;

  public Backup(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Writes the archive, which only its owner may read. It is there when it is whole, and not
   * before.
   *
   * @throws Refused when the file is there already, or the database holds no network
   */
  public Manifest write(Path file) throws Refused, SQLException, IOException {
    Path wanted = file.toAbsolutePath();
    if (Files.exists(wanted)) {
      throw new Refused(Refused.NOT_EMPTY, wanted + " is there already.");
    }
    // Of the owner alone from the first byte on.
    Path unfinished = Files.createTempFile(wanted.getParent(), wanted.getFileName() + ".", ".part");
    try (var connection = database.getConnection()) {
      var manifest = write(connection, unfinished);
      try (var written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(unfinished, wanted, StandardCopyOption.ATOMIC_MOVE);
      return manifest;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private Manifest write(Connection connection, Path file)
      throws Refused, SQLException, IOException {
    var schema = new Schema(connection);
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    schema.execute("set local timezone = 'UTC'");
    var tables = lock(schema);
    try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      var written = new ArrayList<Table>();
      var rows = connection.unwrap(PGConnection.class).getCopyAPI();
      for (var table : tables) {
        written.add(write(rows, schema, table, zip));
      }
      var manifest =
          new Manifest(
              Manifest.FORMAT,
              clock.instant().toString(),
              schema.revision(),
              schema.migrations(),
              written,
              schema.sequences());
      zip.putNextEntry(new ZipEntry(Archive.MANIFEST));
      zip.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
      connection.rollback();
      return manifest;
    }
  }

  /** Nobody changes the shape of a table until the end. */
  private static List<Table> lock(Schema schema) throws Refused, SQLException {
    var found = schema.tables();
    if (found.stream().noneMatch(table -> table.name().equals(Schema.HISTORY))) {
      throw new Refused(Refused.FAILED, "The database holds no network: there is nothing to keep.");
    }
    schema.execute("set local lock_timeout = '60s'");
    schema.execute("lock table " + schema.names(found) + " in access share mode");
    // What had changed just before the locks were there.
    return schema.tables();
  }

  private static Table write(CopyManager copy, Schema schema, Table table, ZipOutputStream zip)
      throws SQLException, IOException {
    var digest = Sha256.digest();
    zip.putNextEntry(new ZipEntry(Archive.entry(table)));
    OutputStream out = new BufferedOutputStream(new DigestOutputStream(zip, digest), BUFFER);
    long rows = copy.copyOut("copy " + schema.shape(table) + " to stdout", out);
    out.flush();
    zip.closeEntry();
    String sha256 = HexFormat.of().formatHex(digest.digest());
    return new Table(table.name(), table.columns(), rows, sha256);
  }
}
