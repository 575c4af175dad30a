package fr.clara.problem;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods that each address accepts, as the contract lists them. */
@Singleton
public class AllowedMethods {

  private static final String ALWAYS = "OPTIONS";

  private volatile Map<Pattern, String> byAddress = Map.of();

  /** Takes the methods by template: {@code /api/v1/projects/{id}}. */
  public void are(Map<String, Set<String>> byTemplate) {
    var known = new LinkedHashMap<Pattern, String>();
    byTemplate.forEach((template, methods) -> known.put(pattern(template), header(methods)));
    byAddress = known;
  }

  private static Pattern pattern(String template) {
    return Pattern.compile(
        Stream.of(template.split("/"))
            .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
            .collect(Collectors.joining("/")));
  }

  private static String header(Set<String> methods) {
    var allowed = new TreeSet<>(methods);
    allowed.add(ALWAYS);
    if (methods.contains("GET")) {
      allowed.add("HEAD");
    }
    return String.join(", ", allowed);
  }

  /** What {@code Allow} says at an address. */
  String at(String path) {
    return byAddress.entrySet().stream()
        .filter(address -> address.getKey().matcher(path).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(ALWAYS);
  }
}
