package fr.clara.harvest;

import fr.clara.changes.LatestVersions.Selection;
import fr.clara.harvest.OaiException.Code;
import fr.clara.harvest.Verb.Argument;

/**
 * What a list is asked for.
 *
 * @param set null for all records
 * @param from the first datestamp as it was written, null for any
 * @param until the last one, likewise
 */
record ListRequest(String prefix, String set, String from, String until) {

  static ListRequest of(OaiRequest request) {
    return new ListRequest(
        request.get(Argument.PREFIX),
        request.get(Argument.SET),
        request.get(Argument.FROM),
        request.get(Argument.UNTIL));
  }

  /**
   * @throws OaiException cannotDisseminateFormat
   */
  MetadataFormat format() {
    return MetadataFormat.of(prefix);
  }

  /** The records that are in the format and in the set. */
  Contents contents() {
    var inFormat = format().contents();
    if (set == null) {
      return inFormat;
    }
    return Sets.of(set)
        .map(asked -> asked.contents().and(inFormat))
        .orElseThrow(
            () -> new OaiException(Code.badArgument, "There is no set of this name: " + set + "."));
  }

  /**
   * @throws OaiException where the format, the set or the dates are not to be had
   */
  Selection selection() {
    var dates = Datestamps.of(from, until);
    return new Selection(contents().kinds(), dates.from(), dates.before());
  }
}
