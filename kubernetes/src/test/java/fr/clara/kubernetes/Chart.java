package fr.clara.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The chart with files of values laid over its own, each over those before. */
record Chart(List<Path> values) {

  static final Path DIRECTORY = Path.of("chart");
  private static final String VALUES = "values.yaml";

  /** With the examples of those names. */
  static Chart of(String... examples) {
    return new Chart(Stream.of(examples).map(Chart::example).toList());
  }

  /** Each example as it is meant to be used. */
  static Stream<Chart> examples() {
    return Stream.of(
        of("small"), of("medium"), of("medium", "large"), of("medium", "recovery"), of("external"));
  }

  private static Path example(String name) {
    return DIRECTORY.resolve("examples").resolve(name + ".yaml");
  }

  /** With these values over all others. */
  Chart with(String yaml) throws IOException {
    Path file = Files.writeString(Files.createTempFile("values", ".yaml"), yaml);
    file.toFile().deleteOnExit();
    return new Chart(Stream.concat(values.stream(), Stream.of(file)).toList());
  }

  /**
   * What is sent to Kubernetes.
   *
   * @throws IllegalStateException with Helm's words, where it refuses the values
   */
  Resources rendered() throws IOException {
    var command =
        new Helm(DIRECTORY)
            .template()
            .withName("clara")
            .withNamespace("research")
            .withKubeVersion("1.34.0");
    values.forEach(command::withValuesFile);
    return new Resources(Yaml.documents(command.call()));
  }

  /** Helm's opinion of a copy of the chart that has these values for its own. */
  LintResult lint(Path folder) throws IOException {
    try (var files = Files.walk(DIRECTORY)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(DIRECTORY.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Files.writeString(folder.resolve(VALUES), Yaml.text(all()));
    return new Helm(folder).lint().strict().call();
  }

  private JsonNode all() throws IOException {
    var files = new ArrayList<>(List.of(DIRECTORY.resolve(VALUES)));
    files.addAll(values);
    ObjectNode all = Yaml.object();
    for (Path file : files) {
      lay(Yaml.read(file), all);
    }
    return all;
  }

  private static void lay(JsonNode over, ObjectNode under) {
    over.properties()
        .forEach(
            field -> {
              if (field.getValue().isObject()
                  && under.get(field.getKey()) instanceof ObjectNode below) {
                lay(field.getValue(), below);
              } else {
                under.set(field.getKey(), field.getValue());
              }
            });
  }

  @Override
  public String toString() {
    return String.join(
        " and ", values.stream().map(Path::getFileName).map(Path::toString).toList());
  }
}
