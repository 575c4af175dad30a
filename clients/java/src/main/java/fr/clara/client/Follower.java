package fr.clara.client;

import fr.clara.client.api.ChangesApi;
import fr.clara.client.api.ChangesApi.APIListChangesRequest;
import fr.clara.client.model.Change;
import fr.clara.client.model.Changes;
import fr.clara.client.model.Operation;

/** Keeps a {@link Copy} up to date by following the changes. */
public final class Follower {

  private static final int LIMIT = 500;

  private final ChangesApi changes;

  public Follower(ApiClient client) {
    this.changes = new ChangesApi(client);
  }

  /**
   * Tells the copy every change after a place, in their order, until there are no more. Called
   * again with what it answers, no change is skipped and none comes twice.
   *
   * @param after {@link Copy#reached what the copy has reached}, or the revision of a dump; null
   *     from the beginning
   * @return where to go on the next time
   * @throws ProblemException when the service refuses; what was reached before holds
   */
  public String follow(String after, Copy copy) {
    String reached = after;
    for (Changes page = after(reached); ; page = after(reached)) {
      page.getItems().forEach(change -> tell(copy, change));
      reached = page.getNext();
      if (page.getItems().isEmpty()) {
        return reached;
      }
      copy.reached(reached);
    }
  }

  private static void tell(Copy copy, Change change) {
    if (change.getOperation() == Operation.WITHDRAWN) {
      copy.remove(change);
    } else {
      copy.put(change);
    }
  }

  private Changes after(String after) {
    try {
      return changes.listChanges(
          APIListChangesRequest.newBuilder().after(after).limit(LIMIT).build());
    } catch (ApiException e) {
      throw new ProblemException(e);
    }
  }
}
