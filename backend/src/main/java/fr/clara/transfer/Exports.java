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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
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
  private static final byte[] NOTHING = {};

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
   * @param form what is written of a record, asked within the transaction; null where it is written
   *     as it is stated
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
    var rows =
        switch (format) {
          case CSV -> pieces(listing, query, csv(listing, separator), form);
          case NDJSON -> pieces(listing, query, lines(), form);
          case XLSX -> whole(listing, query, out -> workbook(listing, out), form);
          case JSON, ATOM, ICS, PDF, THREE_SIXTY_GIVING, SCDL ->
              throw new IllegalArgumentException(format + " is no table");
        };
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
    return whole(listing, query, beginning, null);
  }

  private <E extends NetworkRecord, V> StreamingOutput whole(
      Listing<E, V> listing, ListQuery<V> query, Beginning<V> beginning, UnaryOperator<V> form) {
    return out ->
        unlessLeft(
            () -> {
              try (RowWriter<V> rows = beginning.on(out)) {
                inOneState(
                    () -> lists.each(listing, query, record -> write(rows, of(record, form))));
              }
            });
  }

  /**
   * A form of which pages are pieces that know nothing of each other.
   *
   * @param head what comes before them
   * @param each begins one of them
   */
  private record Pieces<V>(byte[] head, Beginning<V> each) {

    /** Nothing where all records of a page were withdrawn in between. */
    byte[] of(List<V> records) {
      if (records.isEmpty()) {
        return NOTHING;
      }
      var piece = new ByteArrayOutputStream();
      try (RowWriter<V> rows = each.on(piece)) {
        for (V record : records) {
          rows.write(record);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return piece.toByteArray();
    }
  }

  /** Pieces are made while the database reads, unless what is written of a record asks it, too. */
  private <E extends NetworkRecord, V> StreamingOutput pieces(
      Listing<E, V> listing, ListQuery<V> query, Pieces<V> pieces, UnaryOperator<V> form) {
    return out ->
        unlessLeft(
            () -> {
              out.write(pieces.head());
              inOneState(
                  () -> {
                    if (form == null) {
                      lists.each(listing, query, pieces::of, piece -> write(out, piece));
                    } else {
                      lists.each(
                          listing,
                          query,
                          Function.identity(),
                          page -> write(out, pieces.of(page.stream().map(form).toList())));
                    }
                  });
            });
  }

  private static <V> V of(V record, UnaryOperator<V> form) {
    return form == null ? record : form.apply(record);
  }

  /** Something that writes. */
  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }

  private static void unlessLeft(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException | UncheckedIOException e) {
      if (isOurs(e)) {
        throw e;
      }
      LOG.debugf("Nobody reads the rest of an export: %s", e.getMessage());
    }
  }

  /** A record that cannot be written is our failure; a connection that is gone is nobody's. */
  private static boolean isOurs(Exception e) {
    return e instanceof JsonProcessingException || e.getCause() instanceof JsonProcessingException;
  }

  private void inOneState(Runnable reading) {
    state.read(
        LONGEST_SECONDS,
        () -> {
          reading.run();
          return null;
        });
  }

  private <V> Pieces<V> csv(Listing<?, V> listing, char separator) {
    var columns = Column.of(listing.shape());
    return new Pieces<>(
        CsvWriter.head(columns, separator), out -> CsvWriter.rows(out, columns, separator));
  }

  private <V> Pieces<V> lines() {
    return new Pieces<>(NOTHING, out -> new NdjsonWriter<>(out, json));
  }

  private static <V> XlsxWriter<V> workbook(Listing<?, V> listing, OutputStream out) {
    return new XlsxWriter<>(out, Column.of(listing.shape()), listing.kind().segment());
  }

  private static void write(OutputStream out, byte[] piece) {
    try {
      out.write(piece);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <V> void write(RowWriter<V> rows, V record) {
    try {
      rows.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
