package fr.clara.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.backup.Manifest.Table;
import fr.clara.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup that was written: a ZIP file with the rows of each table, and the manifest. */
final class Archive implements AutoCloseable {

  static final String MANIFEST = "manifest.json";

  private final Path path;
  private final ZipFile zip;
  private final Manifest manifest;

  private Archive(Path path, ZipFile zip) throws IOException, Refused {
    this.path = path;
    this.zip = zip;
    this.manifest = readManifest();
  }

  static String entry(Table table) {
    return "tables/" + table.name() + ".copy";
  }

  /**
   * Opens an archive, of which nothing but the manifest has been looked at.
   *
   * @throws Refused when it is none, or of a form that is not known
   */
  static Archive open(Path path) throws Refused, NoSuchFileException {
    ZipFile zip = null;
    try {
      zip = new ZipFile(path.toFile());
      return new Archive(path, zip);
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException | Refused e) {
      closeQuietly(zip);
      throw e instanceof Refused refused ? refused : damaged(path, e);
    }
  }

  private static void closeQuietly(ZipFile zip) {
    try {
      if (zip != null) {
        zip.close();
      }
    } catch (IOException e) {
      // It was only read.
    }
  }

  private Manifest readManifest() throws IOException, Refused {
    var entry = existing(MANIFEST);
    // The library does not compare what it reads with the sum that the file has of it.
    var sum = new CRC32();
    byte[] text;
    try (var in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
      text = in.readAllBytes();
    }
    if (sum.getValue() != entry.getCrc()) {
      throw damaged(path, null);
    }
    var read = new ObjectMapper().readTree(text);
    if (read.path("format").asInt() != Manifest.FORMAT) {
      throw new Refused(
          Refused.UNKNOWN_VERSION,
          path + " is in a form of backups that this version of CLARA does not know.");
    }
    return new ObjectMapper().treeToValue(read, Manifest.class);
  }

  Manifest manifest() {
    return manifest;
  }

  InputStream rows(Table table) throws IOException, Refused {
    return zip.getInputStream(existing(entry(table)));
  }

  private ZipEntry existing(String name) throws Refused {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw damaged(path, null);
    }
    return entry;
  }

  /** Reads all of it once: nothing is begun with an archive that is not what was written. */
  void verify() throws Refused {
    for (var table : manifest.tables()) {
      if (!digest(table).equals(table.sha256())) {
        throw damaged(path, null);
      }
    }
  }

  private String digest(Table table) throws Refused {
    var digest = Sha256.digest();
    try (var rows = new DigestInputStream(rows(table), digest)) {
      rows.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw damaged(path, e);
    }
  }

  private static Refused damaged(Path path, Exception cause) {
    return new Refused(
        Refused.DAMAGED, path + " is damaged, or no backup of CLARA: nothing was restored.", cause);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
