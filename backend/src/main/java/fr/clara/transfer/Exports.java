package fr.clara.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.changes.OneState;
import fr.clara.request.Parameters;
import fr.clara.search.ListQuery;
import fr.clara.search.Listing;
import fr.clara.search.Lists;
import fr.clara.shared.NetworkRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;

/**
 * Lists in other forms: the rows, order and columns of the same query, whole, as one state of the
 * network, streamed with a page in memory.
 */
@ApplicationScoped
public class Exports {

  private static final Logger LOG = Logger.getLogger(Exports.class);
  private static final int LONGEST_SECONDS = 3_600;

  private final Lists lists;
  private final OneState state;
  private final ObjectMapper json;

  Exports(Lists lists, OneState state, ObjectMapper json) {
    this.lists = lists;
    this.state = state;
    this.json = json;
  }

  /**
   * The list that the parameters ask for; refuses, before anything is written, what is unknown.
   *
   * @param form what is written of a record
   */
  public <E extends NetworkRecord, V> Response of(
      Listing<E, V> listing,
      MultivaluedMap<String, String> given,
      Format format,
      UnaryOperator<V> form) {
    var parameters = new Parameters(given, listing.exportParameters());
    var query = lists.whole(listing, parameters);
    char separator = Separator.of(parameters.one(ListQuery.SEPARATOR), format);
    String file = "clara-" + listing.kind().segment() + "." + format.word();
    var rows = whole(listing, query, out -> writer(listing, format, separator, out), form);
    return Response.ok(rows, format.type())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
        .build();
  }

  /** Begins a form of a list that the caller knows. */
  @FunctionalInterface
  public interface Beginning<V> {
    RowWriter<V> on(OutputStream out) throws IOException;
  }

  /** The whole list in a form that the caller begins, which takes the records as they are. */
  public <E extends NetworkRecord, V> StreamingOutput whole(
      Listing<E, V> listing, ListQuery<V> query, Beginning<V> beginning) {
    return whole(listing, query, beginning, UnaryOperator.identity());
  }

  private <E extends NetworkRecord, V> StreamingOutput whole(
      Listing<E, V> listing, ListQuery<V> query, Beginning<V> beginning, UnaryOperator<V> form) {
    return out -> {
      try (RowWriter<V> rows = beginning.on(out)) {
        write(listing, query, record -> write(rows, form.apply(record)));
      } catch (IOException | UncheckedIOException e) {
        if (isOurs(e)) {
          throw e;
        }
        LOG.debugf("Nobody reads the rest of an export: %s", e.getMessage());
      }
    };
  }

  /** A record that cannot be written is our failure; a connection that is gone is nobody's. */
  private static boolean isOurs(Exception e) {
    return e instanceof JsonProcessingException || e.getCause() instanceof JsonProcessingException;
  }

  private <E extends NetworkRecord, V> void write(
      Listing<E, V> listing, ListQuery<V> query, Consumer<V> rows) {
    state.read(
        LONGEST_SECONDS,
        () -> {
          lists.each(listing, query, rows);
          return null;
        });
  }

  private <V> RowWriter<V> writer(
      Listing<?, V> listing, Format format, char separator, OutputStream out) throws IOException {
    return switch (format) {
      case CSV -> new CsvWriter<>(out, Column.of(listing.shape()), separator);
      case XLSX -> new XlsxWriter<>(out, Column.of(listing.shape()), listing.kind().segment());
      case NDJSON -> new NdjsonWriter<>(out, json);
      case JSON, ATOM, ICS, PDF, THREE_SIXTY_GIVING, SCDL ->
          throw new IllegalArgumentException(format + " is no table");
    };
  }

  private static <V> void write(RowWriter<V> rows, V record) {
    try {
      rows.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
