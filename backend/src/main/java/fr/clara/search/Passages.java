package fr.clara.search;

import fr.clara.search.Fields.Family;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The passages of one record that answer, each once, however many fields hold it. */
final class Passages {

  private final Map<String, Highlight> byText = new LinkedHashMap<>();
  private final Map<String, Set<String>> languages = new HashMap<>();

  /** A passage as the index marked it; as it was marked first, it is shown. */
  void add(Family family, String field, String marked) {
    var highlight = Highlight.of(family.place(), marked);
    byText.putIfAbsent(highlight.text(), highlight);
    var its = languages.computeIfAbsent(highlight.text(), text -> new TreeSet<>());
    Fields.LANGUAGES.stream()
        .filter(language -> family.in(language).equals(field))
        .forEach(its::add);
  }

  /** So many of each language, and so many of none in particular, the weightiest first. */
  List<Highlight> most(int each) {
    var taken = new HashMap<String, Integer>();
    return byText.values().stream()
        .map(highlight -> highlight.inLanguage(only(languages.get(highlight.text()))))
        .filter(
            highlight -> taken.merge(String.valueOf(highlight.language()), 1, Integer::sum) <= each)
        .toList();
  }

  private static String only(Set<String> languages) {
    return languages.size() == 1 ? languages.iterator().next() : null;
  }
}
