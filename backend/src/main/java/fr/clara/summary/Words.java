package fr.clara.summary;

import fr.clara.figure.FigureUnit;
import fr.clara.figure.Qualifier;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.ParisTime;
import fr.clara.shared.PartialDate;
import fr.clara.shared.Reference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words, numbers and dates of a summary in one language. */
final class Words {

  private static final int LENGTH_OF_DAY = 10;
  private static final int LENGTH_OF_MONTH = 7;

  private final Locale region;
  private final ResourceBundle bundle;

  /**
   * In French or English.
   *
   * @param language of the two
   */
  Words(Locale language) {
    this.region = language.equals(Locale.ENGLISH) ? Locale.UK : Locale.FRANCE;
    this.bundle = ResourceBundle.getBundle("summary", language);
  }

  /** ISO 639-1. */
  String language() {
    return region.getLanguage();
  }

  /** All words by their keys. */
  Map<String, String> all() {
    return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
  }

  /** The words of a key of the bundle. */
  String of(String key) {
    return bundle.getString(key);
  }

  /** The same around some things. */
  String of(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), region).format(arguments);
  }

  /** The name of the file: what it is, and the years. */
  String fileName(SummaryApi.Summary summary) {
    String years =
        Stream.of(summary.from(), summary.to())
            .filter(Objects::nonNull)
            .distinct()
            .map(year -> "-" + year)
            .collect(Collectors.joining());
    return of("file") + years + ".pdf";
  }

  String kind(Kind kind) {
    return of("kind." + kind.segment());
  }

  String text(LocalizedText text) {
    return text.in(language());
  }

  /** The names of several records, or that nobody is named, or how many are put together. */
  String names(List<Reference> records, long others) {
    if (others > 0) {
      return of("others", others);
    }
    return records.isEmpty()
        ? of("not-stated")
        : records.stream().map(r -> text(r.label())).collect(Collectors.joining(of("and")));
  }

  String number(Number number) {
    return NumberFormat.getInstance(region).format(number);
  }

  /** An amount, without cents where there are none. */
  String money(BigDecimal amount, String currency) {
    var format = NumberFormat.getCurrencyInstance(region);
    format.setCurrency(Currency.getInstance(currency));
    if (amount.stripTrailingZeros().scale() <= 0) {
      format.setMaximumFractionDigits(0);
    }
    return format.format(amount);
  }

  /** A figure as its source means it: at least 40, about 60 %. */
  String value(BigDecimal value, FigureUnit unit, Qualifier qualifier) {
    String words = value(value, unit);
    return qualifier == Qualifier.EXACT ? words : of("qualifier." + qualifier.word(), words);
  }

  /** A value in its unit. */
  String value(BigDecimal value, FigureUnit unit) {
    return switch (unit) {
      case COUNT -> number(value);
      case PERCENT -> of("percent", value);
      case PERCENT_INCREASE -> of("percent-increase", value);
      case EUR -> money(value, "EUR");
      case RANK -> of("rank", value);
    };
  }

  /** A date with the precision it has: 2015, January 2016, 28 September 2018. */
  String date(PartialDate date) {
    if (date == null) {
      return of("undated");
    }
    return switch (date.text().length()) {
      case LENGTH_OF_DAY -> day(LocalDate.parse(date.text()));
      case LENGTH_OF_MONTH -> YearMonth.parse(date.text()).format(pattern("MMMM yyyy"));
      default -> date.text();
    };
  }

  String day(Instant instant) {
    return day(LocalDate.ofInstant(instant, ParisTime.ZONE));
  }

  /** The first of a month is an ordinal in French, the only day that is. */
  private String day(LocalDate date) {
    boolean ordinal = date.getDayOfMonth() == 1 && region.equals(Locale.FRANCE);
    return date.format(pattern(ordinal ? "d'er' MMMM yyyy" : "d MMMM yyyy"));
  }

  private DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, region);
  }

  /** The years of a summary, one of which is there: 2015-2017, since 2015, until 2017. */
  String period(Integer from, Integer to) {
    return between(from == null ? null : from.toString(), to == null ? null : to.toString());
  }

  /** The period that a figure is about; nothing where it is not stated. */
  String figurePeriod(PartialDate start, PartialDate end) {
    return start == null && end == null
        ? ""
        : between(start == null ? null : date(start), end == null ? null : date(end));
  }

  private String between(String from, String to) {
    if (to == null) {
      return of("since", from);
    }
    if (from == null) {
      return of("until", to);
    }
    return from.equals(to) ? from : of("from-to", from, to);
  }

  /** In whole percent, at least one where there is something. */
  static int percentOf(BigDecimal part, BigDecimal greatest) {
    return part.signum() == 0
        ? 0
        : Math.max(1, part.movePointRight(2).divide(greatest, RoundingMode.HALF_UP).intValue());
  }
}
