package fr.clara.search;

import fr.clara.search.Highlight.Place;
import fr.clara.search.Highlight.Span;
import fr.clara.search.Words.Token;
import fr.clara.shared.LocalizedText;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Marks what answers the words searched in the texts of a record, whichever engine has found it.
 *
 * @param wanted the words searched; those that must stand side by side are together
 */
record Marker(Words words, List<List<WantedWord>> wanted) {

  /** In each language, and in none in particular. */
  private static final int MOST = 3;

  private record Shown(Place place, List<String> languages) {

    /** The only one, null where there are several or none. */
    String language() {
      return languages.size() == 1 ? languages.get(0) : null;
    }
  }

  /** Where a record answers: in its names, in the names of what it refers to, in its texts. */
  <V> List<Highlight> of(Listing<?, V> listing, V view) {
    var names = IndexedRecord.names(listing, view);
    var texts = ShownTexts.of(view).without(names);
    var shown = new LinkedHashMap<String, Shown>();
    add(shown, Place.NAME, names);
    add(shown, Place.RELATED, texts.related());
    add(shown, Place.TEXT, texts.texts());
    return of(shown);
  }

  /** Where the names of a record answer. */
  <V> List<Highlight> ofNames(Listing<?, V> listing, V view) {
    var shown = new LinkedHashMap<String, Shown>();
    add(shown, Place.NAME, IndexedRecord.names(listing, view));
    return of(shown);
  }

  /** Each text once, however often it is said. */
  private static void add(Map<String, Shown> shown, Place place, List<LocalizedText> texts) {
    for (LocalizedText text : texts) {
      for (String each : text.texts().values()) {
        shown.computeIfAbsent(each, t -> new Shown(place, new ArrayList<>()));
      }
      for (String language : Fields.LANGUAGES) {
        var languages = shown.get(text.in(language)).languages();
        if (!languages.contains(language)) {
          languages.add(language);
        }
      }
    }
  }

  private List<Highlight> of(Map<String, Shown> shown) {
    var taken = new HashMap<String, Integer>();
    var highlights = new ArrayList<Highlight>();
    shown.forEach(
        (text, its) -> {
          if (taken.getOrDefault(its.language(), 0) < MOST) {
            var found = spans(text, its.languages());
            if (!found.isEmpty()) {
              taken.merge(its.language(), 1, Integer::sum);
              highlights.add(highlight(text, its, found));
            }
          }
        });
    return highlights;
  }

  /** The words of a text that are wanted, in their order. */
  private List<Span> spans(String text, List<String> languages) {
    var tokens = words.tokens(Fields.PLAIN, text);
    var spans = new TreeMap<Integer, Span>();
    for (int i = 0; i < tokens.size(); i++) {
      for (var together : wanted) {
        if (stand(together, tokens, i, languages)) {
          tokens
              .subList(i, i + together.size())
              .forEach(token -> spans.put(token.begin(), new Span(token.begin(), token.end())));
        }
      }
    }
    return List.copyOf(spans.values());
  }

  /** Whether these words stand there, side by side. */
  private boolean stand(
      List<WantedWord> together, List<Token> tokens, int from, List<String> languages) {
    if (from + together.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < together.size(); i++) {
      if (!together.get(i).is(tokens.get(from + i).word(), languages, words)) {
        return false;
      }
    }
    return true;
  }

  private static Highlight highlight(String text, Shown its, List<Span> found) {
    if (its.place() != Place.TEXT) {
      return Highlight.of(its.place(), its.language(), text, found);
    }
    Span sentence = best(text, found);
    return Highlight.of(
        its.place(),
        its.language(),
        text.substring(sentence.begin(), sentence.end()).stripTrailing(),
        found.stream().filter(sentence::holds).map(span -> span.from(sentence.begin())).toList());
  }

  /** The first sentence with most of what was found. */
  private static Span best(String text, List<Span> found) {
    var sentences = BreakIterator.getSentenceInstance(Locale.FRENCH);
    sentences.setText(text);
    Span best = null;
    long most = 0;
    for (int begin = sentences.first(), end = sentences.next();
        end != BreakIterator.DONE;
        begin = end, end = sentences.next()) {
      var sentence = new Span(begin, end);
      long here = found.stream().filter(sentence::holds).count();
      if (here > most) {
        best = sentence;
        most = here;
      }
    }
    return best == null ? new Span(0, text.length()) : best;
  }
}
