package fr.clara.feeds;

import fr.clara.changes.LastChanges;
import fr.clara.changes.LastChanges.LastChange;
import fr.clara.problem.ProblemException;
import fr.clara.problem.ProblemType;
import fr.clara.request.LanguageParameter;
import fr.clara.request.Parameters;
import fr.clara.search.ListQuery;
import fr.clara.search.Listing;
import fr.clara.search.Lists;
import fr.clara.shared.Kind;
import fr.clara.shared.NetworkRecord;
import fr.clara.shared.Reference;
import fr.clara.shared.SpaPages;
import fr.clara.transfer.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Records as calendars show them: what has a day or an hour. */
@ApplicationScoped
public class CalendarFeeds {

  private final Lists lists;
  private final LastChanges changes;
  private final FeedTitles titles;

  CalendarFeeds(Lists lists, LastChanges changes, FeedTitles titles) {
    this.lists = lists;
    this.changes = changes;
    this.titles = titles;
  }

  /** The dates of the records of a list. */
  public <E extends NetworkRecord, V extends Dated> Response list(
      Listing<E, V> listing, UriInfo request, HttpHeaders headers) {
    var parameters =
        new Parameters(
            request.getQueryParameters(),
            listing.parametersAnd(ListQuery.FORMAT, LanguageParameter.NAME));
    var words = new FeedWords(LanguageParameter.of(parameters, headers));
    var filters = new MultivaluedHashMap<>(request.getQueryParameters());
    filters.remove(LanguageParameter.NAME);
    var items =
        lists.all(listing, filters).stream()
            .flatMap(view -> CalendarItem.of(listing.kind(), view))
            .toList();
    return answer(
        listing.kind().segment(), titles.of(listing, parameters, words), items, words, request);
  }

  /** The dates of one record; refused where it has none that a calendar can show. */
  @Transactional
  public <E extends NetworkRecord, V extends Dated> Response one(
      Listing<E, V> listing, String id, UriInfo request, HttpHeaders headers) {
    var parameters =
        new Parameters(
            request.getQueryParameters(), List.of(ListQuery.FORMAT, LanguageParameter.NAME));
    var words = new FeedWords(LanguageParameter.of(parameters, headers));
    var record = lists.one(listing, id);
    var items = CalendarItem.of(listing.kind(), record).filter(CalendarItem::hasDay).toList();
    if (items.isEmpty()) {
      throw new ProblemException(ProblemType.NOT_ACCEPTABLE);
    }
    return answer(id, words.text(record.title()), items, words, request);
  }

  /** Any dates, under a title of their own. */
  public Response of(
      String name,
      List<CalendarItem> items,
      Parameters parameters,
      UriInfo request,
      HttpHeaders headers) {
    var words = new FeedWords(LanguageParameter.of(parameters, headers));
    return answer(name, words.of("title", words.of("calendar")), items, words, request);
  }

  private Response answer(
      String name, String title, List<CalendarItem> items, FeedWords words, UriInfo request) {
    var shown = items.stream().filter(CalendarItem::hasDay).toList();
    var last = last(shown);
    var file = new CalendarFile(title, words, new SpaPages(request.getBaseUri(), words.language()));
    shown.stream()
        .filter(item -> last.containsKey(item.record()))
        .forEach(item -> file.add(item, last.get(item.record())));
    return Response.ok(file.text(), Format.ICS.type() + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_LANGUAGE, words.language())
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"clara-" + name + ".ics\"")
        .build();
  }

  private Map<Reference, LastChange> last(List<CalendarItem> items) {
    var byKind =
        items.stream()
            .map(CalendarItem::record)
            .distinct()
            .collect(Collectors.groupingBy(Reference::kind));
    var last = new HashMap<Reference, LastChange>();
    byKind.forEach((kind, records) -> last.putAll(last(kind, records)));
    return last;
  }

  private Map<Reference, LastChange> last(Kind kind, List<Reference> records) {
    var byId = records.stream().collect(Collectors.toMap(Reference::id, record -> record));
    return changes.newest(kind, byId.keySet(), byId.size()).stream()
        .collect(Collectors.toMap(change -> byId.get(change.id()), change -> change));
  }
}
