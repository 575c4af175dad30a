package fr.clara.charts;

import fr.clara.institution.InstitutionType;
import fr.clara.shared.Coordinates;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.Reference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of the map of the network. */
public interface MapApi {

  @Schema(
      name = "MapChart",
      description =
          "Where the institutions are: at their own coordinates, else at those of their university"
              + " town, else at those of the territory of a cooperation that they carry and whose"
              + " country is theirs")
  record Chart(
      @Schema(
              description =
                  "The places, those of most institutions first, at most 1000. A cooperation's"
                      + " territory is there too when one of the institutions carries it")
          List<Place> places,
      @Schema(description = "Institutions whose place is not known, at most 200")
          List<Located> unplaced,
      @Schema(description = "Institutions that the filters choose", examples = "44") long total,
      @Schema(description = "Places there are", examples = "6") long placesTotal,
      @Schema(description = "Institutions whose place is not known", examples = "17")
          long unplacedTotal,
      @Schema(description = "The documents that these institutions, and where they are, cite")
          List<Reference> sources,
      @Schema(description = "A revision that this state holds", examples = "12") long revision) {}

  @Schema(name = "MapPlace", description = "A place with the institutions that are there")
  record Place(
      @Schema(description = "Identifier of the place in this answer", examples = "lyon") String id,
      @Schema(description = "The university town, the territory, the town or the institution")
          LocalizedText label,
      @Schema(description = "Country, ISO 3166-1 alpha-2", examples = "FR", nullable = true)
          String country,
      Coordinates coordinates,
      @Schema(description = "Of its institutions the least exact") Precision precision,
      @Schema(description = "The university town that it is", nullable = true) Reference pole,
      @Schema(description = "The cooperations whose territory it is") List<Reference> cooperations,
      @Schema(description = "Its institutions by identifier, at most 200")
          List<Located> institutions,
      @Schema(description = "How many institutions", examples = "20") long total) {}

  @Schema(name = "MapInstitution", description = "An institution on the map")
  record Located(
      Reference institution,
      InstitutionType type,
      @Schema(
              description = "How it came to its place, null where its place is not known",
              nullable = true)
          Precision precision) {}

  /** An institution as a row of the table, with its place where that is known. */
  record Row(
      Reference institution,
      InstitutionType type,
      String place,
      LocalizedText label,
      String country,
      Coordinates coordinates,
      Precision precision) {}
}
