package fr.clara.dumps;

import fr.clara.shared.Kind;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of dumps. */
public interface DumpApi {

  @Schema(name = "Dumps", description = "The dumps that are kept, the newest first")
  record Dumps(List<Dump> items) {}

  @Schema(name = "Dump", description = "The whole network as of one revision, a file for each kind")
  record Dump(
      @Schema(
              description =
                  "The revision that it holds: /api/v1/changes?after= tells what came after it",
              examples = "12")
          long revision,
      @Schema(description = "When that revision was written") Instant at,
      List<File> files) {

    public Optional<File> file(Kind kind) {
      return files.stream().filter(file -> file.kind() == kind).findFirst();
    }
  }

  @Schema(name = "DumpFile", description = "The records of a kind as JSON lines, by id, in gzip")
  record File(
      Kind kind,
      @Schema(description = "How many records it holds", examples = "7") long records,
      @Schema(
              description = "Where it is; parts of it are answered to `Range`",
              implementation = String.class)
          URI href,
      @Schema(description = "Its size in bytes", examples = "4096") long bytes,
      @Schema(
              description = "SHA-256 of the file, hexadecimal",
              examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
          String sha256) {}
}
