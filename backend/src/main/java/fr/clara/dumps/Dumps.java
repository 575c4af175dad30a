package fr.clara.dumps;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.changes.Erased;
import fr.clara.changes.LastErasure;
import fr.clara.changes.Revision;
import fr.clara.dumps.DumpApi.Dump;
import fr.clara.shared.Directories;
import fr.clara.shared.Kind;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The dumps that this process keeps, each in a directory named after its revision. Once somebody is
 * erased none from before is answered: who erased deletes them at once, other processes with the
 * next that they make.
 */
@ApplicationScoped
public class Dumps {

  static final String PATH = "/api/v1/dumps";

  private static final Logger LOG = Logger.getLogger(Dumps.class);
  private static final String CONTENTS = "dump.json";
  private static final String UNFINISHED = "unfinished";

  private final DumpWriter writer;
  private final Revision revision;
  private final LastErasure erasure;
  private final ObjectMapper json;
  private final Clock clock;
  private final Path directory;
  private final int kept;

  Dumps(
      DumpWriter writer,
      Revision revision,
      LastErasure erasure,
      ObjectMapper json,
      Clock clock,
      @ConfigProperty(name = "clara.data.directory", defaultValue = "data") Path data,
      @ConfigProperty(name = "clara.dumps.kept") int kept) {
    this.writer = writer;
    this.revision = revision;
    this.erasure = erasure;
    this.json = json;
    this.clock = clock;
    this.directory = data.resolve("dumps");
    this.kept = kept;
  }

  /** The newest first. */
  public List<Dump> all() {
    long erased = erasure.revision();
    return present().filter(dump -> dump.revision() >= erased).toList();
  }

  /** That of a revision, whatever was asked for instead of one. */
  Optional<Dump> of(String wanted) {
    return all().stream().filter(dump -> Long.toString(dump.revision()).equals(wanted)).findFirst();
  }

  Path path(Dump dump, Kind kind) {
    return directory.resolve(Long.toString(dump.revision())).resolve(DumpWriter.name(kind));
  }

  @Scheduled(cron = "{clara.dumps.cron}", timeZone = "Europe/Paris")
  void makeNightly() throws IOException {
    make();
  }

  /** The dump of the newest revision, made where there is none yet. */
  synchronized Dump make() throws IOException {
    long newest = revision.current();
    var made = of(Long.toString(newest));
    if (made.isPresent()) {
      return made.get();
    }
    Files.createDirectories(directory);
    Path unfinished = Files.createTempDirectory(directory, UNFINISHED);
    try {
      var dump = writer.write(newest, unfinished);
      json.writeValue(unfinished.resolve(CONTENTS).toFile(), dump);
      Files.move(
          unfinished, directory.resolve(Long.toString(newest)), StandardCopyOption.ATOMIC_MOVE);
      LOG.infof("A dump of revision %d was made", newest);
      return dump;
    } catch (FileSystemException e) {
      // Another process that shares the directory was sooner: its files are the same.
      return of(Long.toString(newest)).orElseThrow(() -> new UncheckedIOException(e));
    } finally {
      Directories.delete(unfinished);
      deleteOld();
    }
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Erased erased) {
    try {
      for (var dump : present().toList()) {
        Directories.delete(directory.resolve(Long.toString(dump.revision())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void deleteOld() throws IOException {
    var wanted = all().stream().limit(kept).map(Dump::revision).toList();
    for (var dump : present().filter(dump -> !wanted.contains(dump.revision())).toList()) {
      Directories.delete(directory.resolve(Long.toString(dump.revision())));
    }
    for (String name : names()) {
      if (name.startsWith(UNFINISHED) && isAbandoned(directory.resolve(name))) {
        Directories.delete(directory.resolve(name));
      }
    }
  }

  /** No dump takes a day: whoever made it has ended. */
  private boolean isAbandoned(Path unfinished) throws IOException {
    return Files.getLastModifiedTime(unfinished)
        .toInstant()
        .isBefore(clock.instant().minus(Duration.ofDays(1)));
  }

  private List<String> names() {
    return List.of(Objects.requireNonNullElse(directory.toFile().list(), new String[0]));
  }

  private Stream<Dump> present() {
    return names().stream()
        .filter(name -> name.matches("\\d+"))
        .flatMap(name -> read(name).stream())
        .sorted(Comparator.comparing(Dump::revision).reversed());
  }

  private Optional<Dump> read(String name) {
    try {
      Path contents = directory.resolve(name).resolve(CONTENTS);
      return Optional.of(json.readValue(Files.readAllBytes(contents), Dump.class));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
