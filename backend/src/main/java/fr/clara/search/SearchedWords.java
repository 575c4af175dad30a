package fr.clara.search;

import fr.clara.search.Fields.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;

/**
 * Words that someone searches: any text, of which only quotation marks mean something.
 *
 * @param whole the text as one name, folded
 * @param phrases what stands in quotation marks
 * @param words the others that say something: "de" and "the" do not unless they stand alone
 */
record SearchedWords(String whole, List<String> phrases, List<String> words) {

  private static final Pattern QUOTED = Pattern.compile("[\"«“]([^\"«»“”]+)[\"»”]");

  /** A text of more words says no more. */
  private static final int MOST = 30;

  /** Shorter beginnings of words would find everything. */
  private static final int SHORTEST_PREFIX = 2;

  private static final int SHORTEST_MISTAKEN = 3;
  private static final int LONG = 6;

  /** No mistake is looked for in so many letters of a word's beginning. */
  private static final int RIGHT = 1;

  private static final float EXACT = 10_000;
  private static final float EXACT_BEGINNING = 1_000;
  private static final float PHRASE = 5;
  private static final float PREFIX = 0.5f;
  private static final float STEM = 0.5f;

  /** Of the words of a long question, one in four may be missing when nothing has them all. */
  private static final int ENOUGH_PERCENT = 75;

  private static final int LONG_QUESTION = 3;

  static SearchedWords of(Words analysis, String text) {
    var phrases = QUOTED.matcher(text).results().map(quoted -> quoted.group(1)).toList();
    var all = analysis.of(Fields.PLAIN, QUOTED.matcher(text).replaceAll(" "));
    var telling = all.stream().filter(word -> tells(analysis, word)).toList();
    var words = telling.isEmpty() && phrases.isEmpty() ? all : telling;
    return new SearchedWords(
        FoldedText.of(text),
        phrases.stream().limit(MOST).toList(),
        words.stream().distinct().limit(MOST).toList());
  }

  private static boolean tells(Words analysis, String word) {
    return Fields.LANGUAGES.stream().noneMatch(language -> analysis.of(language, word).isEmpty());
  }

  boolean none() {
    return words.isEmpty() && phrases.isEmpty();
  }

  /** Records that have all words and phrases somewhere, the last word perhaps unfinished. */
  Searched all(Words analysis, List<Family> families) {
    return all(analysis, families, Math.max(0, words.size() - 1));
  }

  /** Records whose names have words that begin so, in any order. */
  Searched beginnings(Words analysis, List<Family> names) {
    return all(analysis, names, 0);
  }

  private Searched all(Words analysis, List<Family> families, int finished) {
    var wanted = wantedPhrases(analysis);
    for (int i = 0; i < words.size(); i++) {
      wanted.add(List.of(WantedWord.of(analysis, words.get(i), unfinished(i, finished))));
    }
    Condition ranking =
        f -> {
          var found = f.bool();
          phrases.forEach(phrase -> found.must(phrase(f, families, phrase)));
          for (int i = 0; i < words.size(); i++) {
            found.must(word(f, families, words.get(i), unfinished(i, finished)));
          }
          return found.should(preferred(f));
        };
    return new Searched(matching(families, finished), ranking, new Marker(analysis, wanted));
  }

  /** The same records as are ranked, found in as few steps as it takes. */
  private Condition matching(List<Family> families, int finished) {
    return f -> {
      var found = f.bool();
      phrases.forEach(phrase -> found.filter(phrase(f, families, phrase)));
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        var anywhere = f.or();
        anywhere.add(f.match().fields(fields(families)).matching(word));
        if (unfinished(i, finished)) {
          families.forEach(family -> anywhere.add(f.prefix().field(family.plain()).matching(word)));
        }
        found.filter(anywhere);
      }
      return found;
    };
  }

  private boolean unfinished(int word, int finished) {
    return word >= finished && words.get(word).length() >= SHORTEST_PREFIX;
  }

  private static String[] fields(List<Family> families) {
    return families.stream().flatMap(family -> family.all().stream()).toArray(String[]::new);
  }

  private List<List<WantedWord>> wantedPhrases(Words analysis) {
    var wanted = new ArrayList<List<WantedWord>>();
    for (String phrase : phrases) {
      wanted.add(
          analysis.of(Fields.PLAIN, phrase).stream()
              .map(word -> WantedWord.of(analysis, word, false))
              .toList());
    }
    return wanted;
  }

  /** Records that have something like all words, or like most of many. */
  Searched alike(Words analysis, List<Family> families) {
    var wanted = wantedPhrases(analysis);
    words.forEach(
        word -> wanted.add(List.of(WantedWord.mistaken(analysis, word, edits(word), RIGHT))));
    Condition condition = alike(families);
    return new Searched(condition, condition, new Marker(analysis, wanted));
  }

  private Condition alike(List<Family> families) {
    return f -> {
      var found = f.bool();
      phrases.forEach(phrase -> found.must(phrase(f, families, phrase)));
      var most = f.bool();
      words.forEach(word -> most.should(alike(f, families, word)));
      most.minimumShouldMatch()
          .ifMoreThan(0)
          .thenRequirePercent(100)
          .ifMoreThan(LONG_QUESTION)
          .thenRequirePercent(ENOUGH_PERCENT);
      if (!words.isEmpty()) {
        found.must(most);
      }
      if (whole.length() >= SHORTEST_MISTAKEN) {
        found.should(
            f.match()
                .field(Fields.WHOLE)
                .matching(whole)
                .fuzzy(edits(whole), RIGHT)
                .constantScore()
                .boost(EXACT));
      }
      return found;
    };
  }

  /** What is typed exactly comes first, then what begins so, then the words side by side. */
  private PredicateFinalStep preferred(SearchPredicateFactory f) {
    var wished = f.or();
    if (!whole.isEmpty()) {
      wished.add(f.match().field(Fields.WHOLE).matching(whole).constantScore().boost(EXACT));
      wished.add(
          f.prefix().field(Fields.WHOLE).matching(whole).constantScore().boost(EXACT_BEGINNING));
    }
    if (words.size() > 1) {
      wished.add(together(f, String.join(" ", words)));
    }
    return wished;
  }

  private static PredicateFinalStep together(SearchPredicateFactory f, String words) {
    return best(
        f,
        Fields.FAMILIES,
        family ->
            f.phrase()
                .field(family.plain())
                .matching(words)
                .slop(1)
                .constantScore()
                .boost(family.weight() * PHRASE));
  }

  private static PredicateFinalStep phrase(
      SearchPredicateFactory f, List<Family> families, String phrase) {
    return best(
        f,
        families,
        family -> f.phrase().fields(family.fields()).boost(family.weight()).matching(phrase));
  }

  private static PredicateFinalStep word(
      SearchPredicateFactory f, List<Family> families, String word, boolean unfinished) {
    return best(
        f,
        families,
        family -> {
          var here = stated(f, family, word);
          if (unfinished) {
            here.add(
                f.prefix().field(family.plain()).matching(word).boost(family.weight() * PREFIX));
          }
          return here;
        });
  }

  /** A name answers or not, however often it is said and however rare the word. */
  private static SimpleBooleanPredicateClausesStep<?, ?> stated(
      SearchPredicateFactory f, Family family, String word) {
    var here = f.or();
    for (String field : family.fields()) {
      float weight = field.equals(family.plain()) ? family.weight() : family.weight() * STEM;
      var match = f.match().field(field).matching(word).boost(weight);
      here.add(family.place() == Highlight.Place.NAME ? match.constantScore() : match);
    }
    return here;
  }

  private static int edits(String word) {
    return word.length() < SHORTEST_MISTAKEN ? 0 : word.length() < LONG ? 1 : 2;
  }

  /** Mistakes are looked for in the words as they are: each field more costs as much again. */
  private static PredicateFinalStep alike(
      SearchPredicateFactory f, List<Family> families, String word) {
    return best(
        f,
        families,
        family ->
            f.or(
                f.match().fields(family.fields()).boost(family.weight()).matching(word),
                f.match()
                    .field(family.plain())
                    .boost(family.weight())
                    .matching(word)
                    .fuzzy(edits(word), RIGHT)));
  }

  /** A word counts where it weighs most, and not again elsewhere in the same record. */
  private static PredicateFinalStep best(
      SearchPredicateFactory f, List<Family> families, Function<Family, PredicateFinalStep> in) {
    return f.extension()
        .ifSupported(LuceneExtension.get(), lucene -> lucene.fromLuceneQuery(first(families, in)))
        .orElse(other -> eachWithoutThoseBefore(other, families, in));
  }

  private static FirstOf first(List<Family> families, Function<Family, PredicateFinalStep> in) {
    return new FirstOf(
        families.stream()
            .map(family -> LuceneMigrationUtils.toLuceneQuery(in.apply(family).toPredicate()))
            .toList());
  }

  /** The same in the words of any engine. */
  private static PredicateFinalStep eachWithoutThoseBefore(
      SearchPredicateFactory f, List<Family> families, Function<Family, PredicateFinalStep> in) {
    var anywhere = f.or();
    for (int i = 0; i < families.size(); i++) {
      var here = f.bool().must(in.apply(families.get(i)));
      families.subList(0, i).forEach(weightier -> here.mustNot(in.apply(weightier)));
      anywhere.add(here);
    }
    return anywhere;
  }
}
