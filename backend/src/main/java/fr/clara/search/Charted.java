package fr.clara.search;

import java.util.List;
import java.util.Optional;

/** The data of a picture, which comes as a table, too: the contract says so once for all. */
public interface Charted {

  /** Where it is: /api/v1/charts/funding. */
  String path();

  /** The list whose filters choose the records that it shows, where it is made from one list. */
  default Optional<Listing<?, ?>> selected() {
    return Optional.empty();
  }

  /** The words of the other forms that it comes in. */
  default List<String> forms() {
    return List.of("csv");
  }
}
