package fr.clara.running;

import fr.clara.backup.Backup;
import fr.clara.backup.Manifest;
import fr.clara.backup.Refused;
import fr.clara.backup.Restore;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** What the jar does instead of starting the service: {@code backup FILE}, {@code restore FILE}. */
final class Maintenance {

  private static final String BACKUP = "backup";
  private static final String RESTORE = "restore";

  private Maintenance() {}

  static boolean isMeant(String... args) {
    return args.length > 0 && Set.of(BACKUP, RESTORE).contains(args[0]);
  }

  /** Does it and returns how the process is to end: 0 when it is done. */
  static int run(Config config, String... args) {
    try {
      if (args.length != 2 || args[1].isBlank()) {
        throw new Refused(Refused.MISUSED, "Say one file: " + args[0] + " FILE");
      }
      System.out.println(does(config, args[0], Path.of(args[1])));
      return 0;
    } catch (Refused e) {
      System.err.println(e.getMessage());
      return e.exitCode();
    } catch (CannotStart e) {
      System.err.println("CLARA cannot " + args[0] + ": " + e.getMessage());
    } catch (FileSystemException e) {
      System.err.println(e.getFile() + " cannot be read or written (" + e.getReason() + ").");
    } catch (SQLException | IOException e) {
      System.err.println(
          "The " + args[0] + " failed, and nothing of it is kept: " + e.getMessage());
    }
    return Refused.FAILED;
  }

  private static String does(Config config, String command, Path file)
      throws CannotStart, Refused, SQLException, IOException {
    if (command.equals(BACKUP)) {
      var database = Database.open(config, true);
      return said("Kept in " + file, new Backup(database, Clock.systemUTC()).write(file));
    }
    var database = Database.open(config, false);
    return said("Restored from " + file, new Restore(database).read(file));
  }

  private static String said(String what, Manifest manifest) {
    return "%s: revision %d, %d rows of %d tables, as of %s"
        .formatted(
            what, manifest.revision(), manifest.rows(), manifest.tables().size(), manifest.at());
  }
}
