package fr.clara.charts;

import fr.clara.changes.OneState;
import fr.clara.charts.Gazetteer.Position;
import fr.clara.charts.MapApi.Chart;
import fr.clara.charts.MapApi.Row;
import fr.clara.charts.MapPositions.Stated;
import fr.clara.charts.MapSpot.Placed;
import fr.clara.institution.Institution;
import fr.clara.request.Parameters;
import fr.clara.search.Selection;
import fr.clara.search.Selections;
import fr.clara.shared.Coordinates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the institutions are. */
@ApplicationScoped
class NetworkMap {

  private static final int MOST_PLACES = 1_000;
  private static final int MOST_INSTITUTIONS = 200;

  private static final Comparator<Placed> BY_ID = Comparator.comparing(p -> p.stated().id());

  private final Selections selections;
  private final OneState state;
  private final MapPositions positions;
  private final References references;

  NetworkMap(Selections selections, OneState state, MapPositions positions, References references) {
    this.selections = selections;
    this.state = state;
    this.positions = positions;
    this.references = references;
  }

  /** All places, those of most institutions first, and who has none. */
  private record Drawn(List<MapSpot> spots, List<Placed> unplaced) {

    long total() {
      return spots.stream().mapToLong(spot -> spot.placed().size()).sum() + unplaced.size();
    }
  }

  /** A place while it is filled. */
  private record Here(Coordinates coordinates, List<Placed> placed) {}

  Chart chart(Parameters parameters) {
    var chosen = chosen(parameters);
    return state.read(
        Charts.LONGEST_SECONDS,
        () -> {
          var drawn = draw(chosen);
          return new Chart(
              drawn.spots().stream()
                  .limit(MOST_PLACES)
                  .map(spot -> spot.place(MOST_INSTITUTIONS))
                  .toList(),
              drawn.unplaced().stream().limit(MOST_INSTITUTIONS).map(Placed::located).toList(),
              drawn.total(),
              drawn.spots().size(),
              drawn.unplaced().size(),
              references.ofSources(sources(chosen, drawn)),
              chosen.revision());
        });
  }

  /** Every institution as a row of the table. */
  List<Row> rows(Parameters parameters) {
    var chosen = chosen(parameters);
    var drawn = state.read(Charts.LONGEST_SECONDS, () -> draw(chosen));
    return Stream.concat(
            drawn.spots().stream().flatMap(MapSpot::rows),
            drawn.unplaced().stream().map(MapSpot::unplaced))
        .toList();
  }

  private Selection chosen(Parameters parameters) {
    return selections.of(Institution.LISTING, parameters);
  }

  private Drawn draw(Selection chosen) {
    var gazetteer = new Gazetteer(positions.poles(), positions.cooperations(), positions.carried());
    var bySpot = new TreeMap<String, Here>();
    var unplaced = new ArrayList<Placed>();
    for (Stated stated : positions.stated(chosen)) {
      var position = gazetteer.of(stated);
      var placed = new Placed(stated, position);
      if (position == null) {
        unplaced.add(placed);
      } else {
        at(bySpot, position).placed().add(placed);
      }
      gazetteer.carriedBy(stated.id()).forEach(c -> at(bySpot, Gazetteer.of(c)));
    }
    unplaced.sort(BY_ID);
    return new Drawn(spots(bySpot, gazetteer), unplaced);
  }

  private static Here at(Map<String, Here> bySpot, Position position) {
    return bySpot.computeIfAbsent(
        position.spot(), spot -> new Here(position.coordinates(), new ArrayList<>()));
  }

  private static List<MapSpot> spots(Map<String, Here> bySpot, Gazetteer gazetteer) {
    var spots = new ArrayList<MapSpot>();
    bySpot.forEach(
        (spot, here) -> {
          here.placed().sort(BY_ID);
          spots.add(
              new MapSpot(
                  here.coordinates(),
                  here.placed(),
                  gazetteer.poleAt(spot),
                  gazetteer.cooperationsAt(spot)));
        });
    spots.sort(
        Comparator.<MapSpot>comparingInt(s -> -s.placed().size()).thenComparing(MapSpot::id));
    return spots;
  }

  private List<String> sources(Selection chosen, Drawn drawn) {
    return positions.sources(
        chosen,
        drawn.spots().stream().map(MapSpot::pole).filter(Objects::nonNull).map(p -> p.id).toList(),
        drawn.spots().stream().flatMap(s -> s.cooperations().stream()).map(c -> c.id).toList());
  }
}
