package fr.clara.harvest;

import fr.clara.changes.AsOf;
import fr.clara.changes.LatestVersions;
import fr.clara.changes.LatestVersions.Newest;
import fr.clara.changes.LatestVersions.Version;
import fr.clara.changes.Position;
import fr.clara.changes.Snapshots;
import fr.clara.harvest.OaiException.Code;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Takes records from the change log, as of one revision a list. */
@ApplicationScoped
class Harvest {

  static final int PAGE = 200;

  private final LatestVersions versions;
  private final Snapshots snapshots;

  Harvest(LatestVersions versions, Snapshots snapshots) {
    this.versions = versions;
    this.snapshots = snapshots;
  }

  /**
   * A part of a list.
   *
   * @param before how many records were given before these
   * @param next where it goes on, null where it does not
   */
  record Page(
      ListRequest list, long asOf, List<Version> records, long before, ResumptionToken next) {

    boolean isWhole() {
      return before == 0 && next == null;
    }
  }

  Page begin(ListRequest list, Newest newest) {
    return page(list, newest.revision(), Position.BEGINNING, 0);
  }

  Page goOn(ResumptionToken token) {
    return page(token.list(), token.asOf(), token.position(), token.given());
  }

  private Page page(ListRequest list, long asOf, Position position, long before) {
    var found = versions.after(position, list.selection(), asOf, PAGE + 1);
    if (found.isEmpty()) {
      throw new OaiException(Code.noRecordsMatch, "There are no such records.");
    }
    if (found.size() <= PAGE) {
      return new Page(list, asOf, found, before, null);
    }
    var given = found.subList(0, PAGE);
    var last = given.get(PAGE - 1).position();
    return new Page(
        list, asOf, given, before, new ResumptionToken(list, asOf, last, before + PAGE));
  }

  /** What records name, as it was at a revision, for the format that embeds it. */
  Neighbours neighbours(Collection<Version> records, long asOf) {
    return new Neighbours(
        records.stream().map(Version::snapshot).filter(Objects::nonNull).toList(),
        MetadataFormat.CERIF.contents().kinds().keySet(),
        (kind, ids) -> snapshots.of(kind, ids, new AsOf(asOf, null)));
  }
}
