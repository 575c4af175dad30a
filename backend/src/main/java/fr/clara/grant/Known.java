package fr.clara.grant;

import fr.clara.search.Listing;
import fr.clara.search.Lists;
import fr.clara.search.Past;
import fr.clara.shared.NetworkRecord;
import java.util.LinkedHashMap;
import java.util.Map;

/** The records that grants name, in the state that a request asks for; some are remembered. */
public final class Known {

  private static final int MOST = 2_000;

  private final Lists lists;
  private final Past past;
  private final String asOf;
  private final Map<String, Object> remembered =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Object> eldest) {
          return size() > MOST;
        }
      };

  /**
   * Begins with none.
   *
   * @param asOf the state, null for today's
   */
  public Known(Lists lists, Past past, String asOf) {
    this.lists = lists;
    this.past = past;
    this.asOf = asOf;
  }

  /** A record. A transaction must be there. */
  public <E extends NetworkRecord, V> V one(Listing<E, V> listing, String id) {
    String key = listing.kind().path() + "/" + id;
    if (!remembered.containsKey(key)) {
      remembered.put(key, asOf == null ? lists.one(listing, id) : past.one(listing, id, asOf));
    }
    return listing.shape().cast(remembered.get(key));
  }
}
