package fr.clara.feeds;

import fr.clara.shared.LocalizedText;
import java.util.List;

/** The public shape of a record that calendars can show. */
public interface Dated {

  String id();

  LocalizedText title();

  /** When it is, each moment of it; none where that is not known. */
  List<DatedMoment> moments();

  /** Where it is, null when that is not stated. */
  default LocalizedText place() {
    return null;
  }
}
