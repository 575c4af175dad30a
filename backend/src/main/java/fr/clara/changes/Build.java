package fr.clara.changes;

import fr.clara.shared.Sha256;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** Names the build that answers, so that an answer of another build is not taken for the same. */
@Singleton
public class Build {

  private static final int BYTES = 4;

  private final String name = nameOf(EntityTags.class);

  public String name() {
    return name;
  }

  /** The hash of the archive that the class came from; classes in a folder are being worked on. */
  private static String nameOf(Class<?> type) {
    var place = type.getProtectionDomain().getCodeSource();
    if (place == null || !place.getLocation().getPath().endsWith(".jar")) {
      return "work";
    }
    try {
      byte[] archive = Files.readAllBytes(Path.of(place.getLocation().getPath()));
      byte[] hash = Sha256.digest().digest(archive);
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
