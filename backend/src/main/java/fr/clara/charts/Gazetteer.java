package fr.clara.charts;

import fr.clara.charts.MapPositions.Carried;
import fr.clara.charts.MapPositions.Stated;
import fr.clara.cooperation.Cooperation;
import fr.clara.pole.Pole;
import fr.clara.shared.Coordinates;
import fr.clara.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The university towns and territories of known place, and who is put there. */
final class Gazetteer {

  private final Map<String, Pole> poles;
  private final Map<String, Cooperation> cooperations;
  private final Map<String, List<Cooperation>> carried = new HashMap<>();

  Gazetteer(List<Pole> poles, List<Cooperation> cooperations, List<Carried> carried) {
    this.poles = byId(poles, pole -> pole.id);
    this.cooperations = byId(cooperations, cooperation -> cooperation.id);
    carried.stream()
        .collect(
            Collectors.groupingBy(
                Carried::institution,
                Collectors.mapping(
                    by -> this.cooperations.get(by.cooperation()), Collectors.toList())))
        .forEach(this.carried::put);
  }

  private static <E> Map<String, E> byId(List<E> records, Function<E, String> id) {
    return records.stream().collect(Collectors.toMap(id, Function.identity()));
  }

  /**
   * Where an institution is put, and why there.
   *
   * @param spot equal for equal coordinates, however they are written
   */
  record Position(String spot, Coordinates coordinates, Precision precision) {}

  /** The position of an institution, null where nothing says it. */
  Position of(Stated institution) {
    if (institution.coordinates() != null) {
      return position(institution.coordinates(), Precision.OWN);
    }
    var pole = institution.pole() == null ? null : poles.get(institution.pole());
    if (pole != null) {
      return position(pole.coordinates, named(pole.name, institution.town(), Precision.POLE));
    }
    return carriedBy(institution.id()).stream()
        .filter(cooperation -> cooperation.country != null)
        .filter(cooperation -> cooperation.country.equals(institution.country()))
        .findFirst()
        .map(
            cooperation ->
                position(
                    cooperation.coordinates,
                    named(cooperation.territory, institution.town(), Precision.TERRITORY)))
        .orElse(null);
  }

  /** More exact where the place bears the name of the town. */
  private static Precision named(LocalizedText place, String town, Precision otherwise) {
    return place.texts().containsValue(town) ? Precision.TOWN : otherwise;
  }

  private static Position position(Coordinates coordinates, Precision precision) {
    return new Position(spot(coordinates), coordinates, precision);
  }

  private static String spot(Coordinates coordinates) {
    return plain(coordinates.latitude()) + " " + plain(coordinates.longitude());
  }

  private static String plain(BigDecimal degrees) {
    return degrees.stripTrailingZeros().toPlainString();
  }

  /** Where a territory is. */
  static Position of(Cooperation cooperation) {
    return position(cooperation.coordinates, Precision.TERRITORY);
  }

  /** The cooperations of known place that an institution carries. */
  List<Cooperation> carriedBy(String institution) {
    return carried.getOrDefault(institution, List.of());
  }

  /** The university town of a spot, null where there is none. */
  Pole poleAt(String spot) {
    return poles.values().stream()
        .filter(pole -> spot(pole.coordinates).equals(spot))
        .min((one, other) -> one.id.compareTo(other.id))
        .orElse(null);
  }

  /** The cooperations whose territory is at a spot. */
  List<Cooperation> cooperationsAt(String spot) {
    return cooperations.values().stream()
        .filter(cooperation -> spot(cooperation.coordinates).equals(spot))
        .sorted((one, other) -> one.id.compareTo(other.id))
        .toList();
  }
}
