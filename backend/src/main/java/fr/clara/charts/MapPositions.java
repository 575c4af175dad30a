package fr.clara.charts;

import fr.clara.cooperation.Cooperation;
import fr.clara.institution.InstitutionType;
import fr.clara.pole.Pole;
import fr.clara.search.Selection;
import fr.clara.shared.Coordinates;
import fr.clara.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.Session;

/** Reads who is where. A transaction must be there. */
@ApplicationScoped
class MapPositions {

  private static final int AT_ONCE = 10_000;

  private static final String STATED =
      "select i.id as id, i.name as name, i.type as type, i.country as country, i.town as town,"
          + " i.coordinates.latitude as latitude, i.coordinates.longitude as longitude,"
          + " i.pole.id as pole from Institution i";

  private static final String CARRIED =
      "select c.id as cooperation, p.id as institution from Cooperation c join c.partners p"
          + " where c.coordinates.latitude is not null order by c.id";

  private static final String SOURCES =
      """
      select source_id as id from institution_sources where :whole or institution_id = any(:ids)
      union
      select source_id from pole_sources where pole_id = any(:poles)
      union
      select source_id from cooperation_sources where cooperation_id = any(:cooperations)
      """;

  private final Session session;

  MapPositions(Session session) {
    this.session = session;
  }

  /**
   * What an institution states of where it is; null where it states nothing.
   *
   * @param coordinates its own
   * @param pole id of its university town
   */
  record Stated(
      String id,
      LocalizedText name,
      InstitutionType type,
      String country,
      String town,
      Coordinates coordinates,
      String pole) {}

  /** An institution and a cooperation of known place that it carries. */
  record Carried(String cooperation, String institution) {}

  List<Stated> stated(Selection chosen) {
    var stated = new ArrayList<Stated>();
    Consumer<Tuple> add = row -> stated.add(stated(row));
    if (chosen.whole()) {
      session.createSelectionQuery(STATED, Tuple.class).getResultStream().forEach(add);
    }
    for (int from = 0; from < chosen.ids().size(); from += AT_ONCE) {
      session
          .createSelectionQuery(STATED + " where i.id in (:ids)", Tuple.class)
          .setParameterList(
              "ids", chosen.ids().subList(from, Math.min(from + AT_ONCE, chosen.ids().size())))
          .getResultStream()
          .forEach(add);
    }
    return stated;
  }

  private static Stated stated(Tuple row) {
    var latitude = row.get("latitude", BigDecimal.class);
    return new Stated(
        row.get("id", String.class),
        row.get("name", LocalizedText.class),
        row.get("type", InstitutionType.class),
        row.get("country", String.class),
        row.get("town", String.class),
        latitude == null ? null : new Coordinates(latitude, row.get("longitude", BigDecimal.class)),
        row.get("pole", String.class));
  }

  /** The university towns of known place. */
  List<Pole> poles() {
    return session
        .createSelectionQuery(
            "from Pole where coordinates.latitude is not null order by id", Pole.class)
        .getResultList();
  }

  /** The cooperations with territories of known place. */
  List<Cooperation> cooperations() {
    return session
        .createSelectionQuery(
            "from Cooperation where coordinates.latitude is not null order by id",
            Cooperation.class)
        .getResultList();
  }

  /** Who carries them. */
  List<Carried> carried() {
    return session
        .createSelectionQuery(CARRIED, Tuple.class)
        .getResultStream()
        .map(
            row ->
                new Carried(
                    row.get("cooperation", String.class), row.get("institution", String.class)))
        .toList();
  }

  /** The ids of the documents that the institutions and what places them cite. */
  List<String> sources(
      Selection chosen, Collection<String> poles, Collection<String> cooperations) {
    return session
        .createNativeQuery(SOURCES, Tuple.class)
        .setParameter("whole", chosen.whole())
        .setParameter("ids", chosen.ids().toArray(String[]::new))
        .setParameter("poles", poles.toArray(String[]::new))
        .setParameter("cooperations", cooperations.toArray(String[]::new))
        .getResultStream()
        .map(row -> row.get("id", String.class))
        .toList();
  }
}
