package fr.clara.opportunities;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The shapes of the CommonGrants protocol, 0.4; what is not known is left out. */
interface OpportunityApi {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Opportunity(
      UUID id,
      String title,
      Status status,
      String description,
      Funding funding,
      KeyDates keyDates,
      String source,
      Map<String, CustomField> customFields,
      Instant createdAt,
      Instant lastModifiedAt) {}

  /** Whether proposals are accepted, a word of the protocol's or else {@code custom} and ours. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Status(String value, String customValue, String description) {}

  record Funding(Money totalAmountAvailable) {}

  record Money(String amount, String currency) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record KeyDates(Event closeDate, Map<String, Event> otherDates) {}

  /** A day and the time of day, by the clock of Paris. */
  record Event(String name, String eventType, LocalDate date, String time, String description) {}

  record CustomField(String name, String fieldType, Object value, String description) {}

  record Page(int status, String message, List<Opportunity> items, PageInfo paginationInfo) {}

  record PageInfo(int page, int pageSize, int totalItems, int totalPages) {}

  record Found(
      int status,
      String message,
      List<Opportunity> items,
      PageInfo paginationInfo,
      SortInfo sortInfo,
      FilterInfo filterInfo) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record SortInfo(String sortBy, String sortOrder, List<String> errors) {}

  /** The filters as they were sent, and what there is to say of them. */
  record FilterInfo(JsonNode filters, List<String> errors) {}

  record One(int status, String message, Opportunity data) {}

  record Failure(int status, String message, List<Wrong> errors) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Wrong(String field, String message) {}
}
