package fr.clara.running;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A command of the packaged jar, done.
 *
 * @param said on both of its streams
 */
record Command(int exitCode, String said) {

  static Command run(Path data, Map<String, String> environment, Object... words) throws Exception {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dclara.data.directory=" + data,
                "-jar",
                System.getProperty("app.jar")));
    Stream.of(words).map(Object::toString).forEach(command::add);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    var process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Command(process.waitFor(), said);
  }
}
