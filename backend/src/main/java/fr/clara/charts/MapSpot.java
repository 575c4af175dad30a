package fr.clara.charts;

import fr.clara.charts.Gazetteer.Position;
import fr.clara.charts.MapApi.Located;
import fr.clara.charts.MapApi.Place;
import fr.clara.charts.MapApi.Row;
import fr.clara.charts.MapPositions.Stated;
import fr.clara.cooperation.Cooperation;
import fr.clara.pole.Pole;
import fr.clara.shared.Coordinates;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.NetworkRecord;
import fr.clara.shared.Reference;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A place with all institutions that are there, by identifier.
 *
 * @param pole that it is, null when it is none
 * @param cooperations whose territory it is
 */
record MapSpot(
    Coordinates coordinates, List<Placed> placed, Pole pole, List<Cooperation> cooperations) {

  /** An institution and where it is put, null where nothing says it. */
  record Placed(Stated stated, Position position) {

    Precision precision() {
      return position == null ? null : position.precision();
    }

    Reference institution() {
      return new Reference(stated.id(), Kind.INSTITUTIONS, stated.name());
    }

    Located located() {
      return new Located(institution(), stated.type(), precision());
    }
  }

  /** Its pole's identifier; else kind and identifier of what names it: no two places have one. */
  String id() {
    if (pole != null) {
      return pole.id;
    }
    return cooperations.isEmpty()
        ? Kind.INSTITUTIONS.segment() + "/" + placed.get(0).stated().id()
        : Kind.COOPERATIONS.segment() + "/" + cooperations.get(0).id;
  }

  private LocalizedText label() {
    if (pole != null) {
      return pole.name;
    }
    if (!cooperations.isEmpty()) {
      return cooperations.get(0).territory;
    }
    var first = placed.get(0).stated();
    return first.town() == null ? first.name() : LocalizedText.same(first.town());
  }

  private String country() {
    return Stream.concat(
            cooperations.stream().map(cooperation -> cooperation.country),
            placed.stream().map(one -> one.stated().country()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Precision precision() {
    return placed.stream()
        .map(Placed::precision)
        .max(Comparator.naturalOrder())
        .orElse(Precision.TERRITORY);
  }

  /** As the chart shows it, with so many of its institutions at most. */
  Place place(int most) {
    return new Place(
        id(),
        label(),
        country(),
        coordinates,
        precision(),
        NetworkRecord.referenceTo(pole),
        NetworkRecord.references(cooperations),
        placed.stream().limit(most).map(Placed::located).toList(),
        placed.size());
  }

  /** Its institutions as rows of the table. */
  Stream<Row> rows() {
    return placed.stream()
        .map(
            one ->
                new Row(
                    one.institution(),
                    one.stated().type(),
                    id(),
                    label(),
                    one.stated().country(),
                    coordinates,
                    one.precision()));
  }

  /** An institution of unknown place as a row of the table. */
  static Row unplaced(Placed one) {
    return new Row(
        one.institution(), one.stated().type(), null, null, one.stated().country(), null, null);
  }
}
