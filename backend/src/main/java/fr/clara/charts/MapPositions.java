package fr.clara.charts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.cooperation.Cooperation;
import fr.clara.institution.InstitutionType;
import fr.clara.pole.Pole;
import fr.clara.search.Selection;
import fr.clara.shared.Coordinates;
import fr.clara.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/** Reads who is where. A transaction must be there. */
@ApplicationScoped
class MapPositions {

  private static final String STATED =
      """
      select i.id, cast(i.name as text) as name, i.type, i.country, i.town, i.latitude, i.longitude,
        i.pole_id as pole
      from institutions i where %s
      """;

  private static final String CARRIED =
      "select c.id as cooperation, p.id as institution from Cooperation c join c.partners p"
          + " where c.coordinates.latitude is not null order by c.id";

  private static final String SOURCES =
      """
      select source_id as id from institution_sources i where %s
      union
      select source_id from pole_sources where pole_id = any(:poles)
      union
      select source_id from cooperation_sources where cooperation_id = any(:cooperations)
      """;

  private final Session session;
  private final ObjectMapper json;

  MapPositions(Session session, ObjectMapper json) {
    this.session = session;
    this.json = json;
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
    return Chosen.query(session, STATED, "i.id", chosen)
        .getResultStream()
        .map(this::stated)
        .toList();
  }

  private Stated stated(Tuple row) {
    var latitude = row.get("latitude", BigDecimal.class);
    return new Stated(
        row.get("id", String.class),
        name(row.get("name", String.class)),
        InstitutionType.valueOf(row.get("type", String.class)),
        row.get("country", String.class),
        row.get("town", String.class),
        latitude == null ? null : new Coordinates(latitude, row.get("longitude", BigDecimal.class)),
        row.get("pole", String.class));
  }

  private LocalizedText name(String text) {
    try {
      return json.readValue(text, LocalizedText.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A name is not JSON", e);
    }
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
    return Chosen.query(session, SOURCES, "i.institution_id", chosen)
        .setParameter("poles", poles.toArray(String[]::new))
        .setParameter("cooperations", cooperations.toArray(String[]::new))
        .getResultStream()
        .map(row -> row.get("id", String.class))
        .toList();
  }
}
