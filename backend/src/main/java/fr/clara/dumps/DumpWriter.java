package fr.clara.dumps;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.changes.AsOf;
import fr.clara.changes.OneState;
import fr.clara.changes.Snapshots;
import fr.clara.dumps.DumpApi.Dump;
import fr.clara.dumps.DumpApi.File;
import fr.clara.shared.Kind;
import fr.clara.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/**
 * Writes what the change log says that there was, record by record: the same revision gives the
 * same bytes wherever it is written.
 */
@ApplicationScoped
class DumpWriter {

  private static final int LONGEST_SECONDS = 3_600;
  private static final int BUFFER = 1 << 16;

  private final Snapshots snapshots;
  private final OneState state;
  private final ObjectMapper json;

  DumpWriter(Snapshots snapshots, OneState state, ObjectMapper json) {
    this.snapshots = snapshots;
    this.state = state;
    this.json = json;
  }

  static String name(Kind kind) {
    return kind.segment() + ".ndjson.gz";
  }

  /** A file for each kind in that directory, which is empty. */
  Dump write(long revision, Path directory) {
    return state.read(
        LONGEST_SECONDS,
        () -> {
          var asOf = snapshots.state(Long.toString(revision));
          var files = new ArrayList<File>();
          for (Kind kind : Kind.values()) {
            files.add(write(kind, asOf, directory.resolve(name(kind))));
          }
          return new Dump(revision, asOf.instant(), files);
        });
  }

  private File write(Kind kind, AsOf asOf, Path file) {
    var digest = Sha256.digest();
    var records = new AtomicLong();
    try {
      try (var out =
              new GZIPOutputStream(
                  new DigestOutputStream(Files.newOutputStream(file), digest), BUFFER);
          var lines = new BufferedOutputStream(out, BUFFER)) {
        snapshots.each(
            kind,
            asOf,
            (id, record) -> {
              line(lines, record);
              records.incrementAndGet();
            });
      }
      return new File(
          kind,
          records.get(),
          URI.create(Dumps.PATH + "/" + asOf.revision() + "/" + name(kind)),
          Files.size(file),
          HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(OutputStream out, Object record) {
    try {
      out.write(json.writeValueAsBytes(record));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
