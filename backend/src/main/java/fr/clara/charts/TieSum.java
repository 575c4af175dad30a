package fr.clara.charts;

import fr.clara.charts.CollaborationsApi.TieCounts;
import fr.clara.shared.PartialDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What two institutions share, while it is added up record by record. */
final class TieSum {

  private static final int MOST_RECORDS = 10;

  private final Map<Tie, Long> counts = new EnumMap<>(Tie.class);
  private final Set<RecordKey> records = new LinkedHashSet<>();
  private SharedRecord last;
  private long total;
  private long undated;
  private String start;
  private String end;
  private boolean endsAreKnown = true;

  /** Adds a record by which they are tied; all ties of a record come one after the other. */
  void add(SharedRecord record, Tie tie) {
    counts.merge(tie, 1L, Long::sum);
    if (record != last) {
      last = record;
      add(record);
    }
  }

  private void add(SharedRecord record) {
    total++;
    if (records.size() < MOST_RECORDS) {
      records.add(record.key());
    }
    if (record.start() == null) {
      undated++;
    } else if (start == null || record.start().compareTo(start) < 0) {
      start = record.start();
    }
    if (record.end() == null) {
      endsAreKnown = false;
    } else if (end == null || record.end().compareTo(end) > 0) {
      end = record.end();
    }
  }

  long total() {
    return total;
  }

  long undated() {
    return undated;
  }

  /** The first of them. */
  List<RecordKey> records() {
    return List.copyOf(records);
  }

  TieCounts counts() {
    return new TieCounts(
        count(Tie.PROJECTS),
        count(Tie.GRANTS),
        count(Tie.AGREEMENTS),
        count(Tie.COOPERATIONS),
        count(Tie.RELATIONSHIPS));
  }

  private long count(Tie tie) {
    return counts.getOrDefault(tie, 0L);
  }

  /** When the first begins, null where no date is known. */
  PartialDate start() {
    return dateOrNull(start);
  }

  /** When the last ends, null where that is not known of each. */
  PartialDate end() {
    return endsAreKnown ? dateOrNull(end) : null;
  }

  private static PartialDate dateOrNull(String text) {
    return text == null ? null : new PartialDate(text);
  }
}
