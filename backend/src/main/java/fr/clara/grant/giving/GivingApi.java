package fr.clara.grant.giving;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;

/**
 * The shapes of the 360Giving standard, of which what is not known is left out. Members that begin
 * with {@code clara:} are ours.
 */
interface GivingApi {

  String GRANTS = "grants";
  String INCOMPLETE_GRANTS = "clara:incompleteGrants";
  String PROJECT = "clara:project";
  String CALL = "clara:call";
  String SOURCES = "clara:sources";
  String MISSING = "clara:missing";

  /**
   * A grant.
   *
   * @param awardDate a day; where it is missing, as much of it as is known
   * @param missing the mandatory members that cannot be stated, none in a grant of the standard
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Grant(
      String id,
      String title,
      String description,
      String currency,
      BigDecimal amountAwarded,
      String awardDate,
      URI url,
      List<Period> plannedDates,
      List<Organization> recipientOrganization,
      List<Location> beneficiaryLocation,
      List<Organization> fundingOrganization,
      List<Programme> grantProgramme,
      String fromOpenCall,
      List<Classification> classifications,
      List<String> relatedActivity,
      URI dataSource,
      @JsonProperty(PROJECT) String project,
      @JsonProperty(CALL) String call,
      @JsonProperty(SOURCES) List<Source> sources,
      @JsonProperty(MISSING) List<String> missing) {}

  /** A period; its dates may be years or months. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Period(String startDate, String endDate) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Organization(
      String id,
      String name,
      String alternateName,
      String addressLocality,
      String addressCountry,
      String url,
      List<Location> location) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Location(String name, String countryCode, BigDecimal latitude, BigDecimal longitude) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Programme(String code, String title, String description, URI url) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Classification(String vocabulary, String code, String title, URI url) {}

  /** Where a grant's statements come from. */
  record Source(String source, String place) {}
}
