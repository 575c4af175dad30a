package fr.clara.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.clara.changes.Revision;
import fr.clara.event.Event;
import fr.clara.grant.Grant;
import fr.clara.institution.Institution;
import fr.clara.problem.ProblemException;
import fr.clara.programme.Programme;
import fr.clara.project.Project;
import fr.clara.search.Past;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The pages of records with their data within them, as of the newest revision. */
@ApplicationScoped
class RecordPages {

  /** Some kilobytes each. */
  private static final int MOST = 2_000;

  private record Key(PageAddress address, long revision) {}

  private final Cache<Key, Optional<Page>> known = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Past past;
  private final Revision revision;
  private final PlainPage plain;

  RecordPages(Past past, Revision revision, PlainPage plain) {
    this.past = past;
    this.revision = revision;
    this.plain = plain;
  }

  /** That of an address; none where there is no such record. */
  Optional<Page> of(PageAddress address) {
    var key = new Key(address, revision.current());
    return known.get(key, this::make);
  }

  private Optional<Page> make(Key key) {
    try {
      String newest = Long.toString(key.revision());
      return Optional.of(plain.with(DataBlock.of(thing(key.address(), newest))));
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  /** What the change log holds of a record: one row, whatever the record names. */
  private Thing thing(PageAddress page, String newest) {
    var words = new Words(page.site(), page.language());
    String id = page.id();
    return switch (page.kind()) {
      case PROJECTS -> ProjectThing.of(past.one(Project.LISTING, id, newest), words);
      case GRANTS -> GrantThing.of(past.one(Grant.LISTING, id, newest), words);
      case INSTITUTIONS -> InstitutionThing.of(past.one(Institution.LISTING, id, newest), words);
      case EVENTS -> EventThing.of(past.one(Event.LISTING, id, newest), words);
      case PROGRAMMES -> ProgrammeThing.of(past.one(Programme.LISTING, id, newest), words);
      default -> throw new IllegalArgumentException(page.toString());
    };
  }
}
