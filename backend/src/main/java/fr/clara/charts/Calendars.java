package fr.clara.charts;

import fr.clara.call.Call;
import fr.clara.changes.OneState;
import fr.clara.changes.State;
import fr.clara.charts.CalendarApi.Calendar;
import fr.clara.event.Event;
import fr.clara.problem.ProblemException;
import fr.clara.request.Parameters;
import fr.clara.request.YearSpan;
import fr.clara.search.Listing;
import fr.clara.search.Lists;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The calendar: the dates of the calls and events that a request asks for. */
@ApplicationScoped
class Calendars {

  static final String KIND = "kind";
  static final String PROGRAMME = "programme";
  static final String STATUS = "status";
  static final String TYPE = "type";

  private static final int MOST = 1_000;
  private static final List<Kind> KINDS = List.of(Kind.CALLS, Kind.EVENTS);

  private final Lists lists;
  private final State state;
  private final OneState oneState;

  Calendars(Lists lists, State state, OneState oneState) {
    this.lists = lists;
    this.state = state;
    this.oneState = oneState;
  }

  Calendar of(Parameters parameters) {
    long revision = state.current().revision();
    var dated = dated(parameters);
    return new Calendar(
        dated.entries().stream().limit(MOST).toList(),
        dated.entries().size(),
        dated.undated().stream().limit(Parameters.MOST).toList(),
        dated.undated().size(),
        dated.sources(),
        revision);
  }

  DatedRecords dated(Parameters parameters) {
    var kinds = kinds(parameters);
    return oneState.read(Charts.LONGEST_SECONDS, () -> read(parameters, kinds));
  }

  private DatedRecords read(Parameters parameters, List<Kind> kinds) {
    var dated = new DatedRecords(YearSpan.of(parameters));
    read(Call.LISTING, filters(parameters, PROGRAMME, STATUS), kinds, dated::add);
    read(Event.LISTING, filters(parameters, PROGRAMME, TYPE), kinds, dated::add);
    return dated;
  }

  /** The filters are looked at even where the kind is not asked for. */
  private <E extends NetworkRecord, V> void read(
      Listing<E, V> listing,
      MultivaluedMap<String, String> filters,
      List<Kind> kinds,
      Consumer<V> consumer) {
    if (kinds.contains(listing.kind())) {
      lists.each(listing, filters, consumer);
    } else {
      lists.whole(listing, new Parameters(filters, listing.exportParameters()));
    }
  }

  private static List<Kind> kinds(Parameters parameters) {
    var asked = parameters.all(KIND);
    if (asked == null) {
      return KINDS;
    }
    var words = KINDS.stream().map(Kind::segment).toList();
    asked.stream()
        .filter(word -> !words.contains(word))
        .findFirst()
        .ifPresent(
            word -> {
              throw ProblemException.invalidParameter(KIND, "value", words, word);
            });
    return parameters.kinds(KIND);
  }

  private static MultivaluedMap<String, String> filters(Parameters parameters, String... names) {
    var filters = new MultivaluedHashMap<String, String>();
    Stream.of(names)
        .filter(name -> parameters.all(name) != null)
        .forEach(name -> filters.put(name, parameters.all(name)));
    return filters;
  }
}
