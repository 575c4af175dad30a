package fr.clara.writing;

import com.fasterxml.jackson.databind.JsonNode;
import fr.clara.changes.Author;
import fr.clara.changes.Erasures;
import fr.clara.changes.Referrers;
import fr.clara.changes.Revisions;
import fr.clara.changes.Revisions.Step;
import fr.clara.problem.ProblemException;
import fr.clara.problem.ProblemType;
import fr.clara.security.Roles;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.NetworkRecord;
import fr.clara.shared.Reference;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.Session;

/**
 * Undoes what a revision did, as another revision: every record that it wrote states again what it
 * stated before. What has been written since is never lost: then nothing is undone.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reversals {

  private static final int AT_ONCE = 500;
  private static final int MOST_TOLD = 50;

  private final Session session;
  private final Revisions revisions;
  private final Records records;
  private final Kinds kinds;
  private final Referrers referrers;
  private final Erasures erasures;
  private final Author author;
  private final Bulk bulk;

  Reversals(
      Session session,
      Revisions revisions,
      Records records,
      Kinds kinds,
      Referrers referrers,
      Erasures erasures,
      Author author,
      Bulk bulk) {
    this.session = session;
    this.revisions = revisions;
    this.records = records;
    this.kinds = kinds;
    this.referrers = referrers;
    this.erasures = erasures;
    this.author = author;
    this.bulk = bulk;
  }

  /**
   * Undoes a revision.
   *
   * @throws ProblemException 404 when there is none of that number, 409 with the records that were
   *     written since or are referred to by others now, 409 too when nothing is left to undo
   * @throws ForbiddenException when it would take people out and no administrator asks
   */
  public void undo(long revision) {
    revisions.one(revision);
    author.undoing(revision);
    bulk.begin();
    var removed = refuseLaterWrites(revision);
    if (removed.containsKey(Kind.PEOPLE) && !author.name().equals(Roles.ADMIN)) {
      throw new ForbiddenException(); // Taking people out cannot be undone.
    }
    refuseNewReferrers(removed);
    each(revision, this::undo);
    bulk.end();
  }

  /** Says which records will be gone. */
  private Map<Kind, Set<String>> refuseLaterWrites(long revision) {
    var removed = new EnumMap<Kind, Set<String>>(Kind.class);
    var later = new ArrayList<Reference>();
    int wrote =
        each(
            revision,
            step -> {
              var kind = kinds.of(step.kind());
              var record = records.find(kind, step.id());
              if (!Objects.equals(written(kind, record), written(kind, step.after()))) {
                later.add(record == null ? gone(step.kind(), step.id()) : record.reference());
              }
              if (step.before() == null) {
                removed.computeIfAbsent(step.kind(), k -> new HashSet<>()).add(step.id());
              }
            });
    if (wrote == 0) {
      throw new ProblemException(ProblemType.NOT_APPLICABLE);
    }
    refuse(ProblemType.CHANGED_SINCE, later);
    return removed;
  }

  private void refuseNewReferrers(Map<Kind, Set<String>> removed) {
    var naming = new ArrayList<Reference>();
    removed.forEach(
        (kind, ids) ->
            referrers.naming(
                kinds.of(kind).entity(),
                List.copyOf(ids),
                (other, entity, id) -> {
                  if (!removed.getOrDefault(other, Set.of()).contains(id)) {
                    naming.add(gone(other, id));
                  }
                }));
    refuse(ProblemType.STILL_REFERENCED, naming);
  }

  private static void refuse(ProblemType type, List<Reference> inTheWay) {
    if (!inTheWay.isEmpty()) {
      throw ProblemException.inTheWay(type, inTheWay.stream().distinct().limit(MOST_TOLD).toList());
    }
  }

  /** Of a record that is named without having been read. */
  private static Reference gone(Kind kind, String id) {
    return new Reference(id, kind, LocalizedText.same(id));
  }

  private void undo(Step step) {
    undo(kinds.of(step.kind()), step);
  }

  private <E extends NetworkRecord, I> void undo(Written<E, I> kind, Step step) {
    E record = session.find(kind.entity(), step.id());
    if (step.before() == null) {
      if (step.kind() == Kind.PEOPLE) {
        erasures.erase(record, List.of());
      }
      session.remove(record);
    } else if (!Objects.equals(written(kind, step.before()), written(kind, record))) {
      I input = records.reread(kind, step.before());
      if (record == null) {
        bulk.makeRoomFor(kind.entity(), step.id());
        session.persist(kind.create(step.id(), input));
      } else {
        kind.apply().accept(record, input);
      }
    }
  }

  /** Gives what a revision itself wrote, and says how many records that were. */
  private int each(long revision, Consumer<Step> consumer) {
    int wrote = 0;
    int from = 0;
    List<Step> steps;
    do {
      steps = revisions.steps(revision, from, AT_ONCE);
      for (Step step : steps) {
        if (wrote(step)) {
          consumer.accept(step);
          wrote++;
        }
        from = step.number() + 1;
      }
      bulk.write();
    } while (steps.size() == AT_ONCE);
    return wrote;
  }

  /** Some rows of a revision only follow from others: a sum, another's name. */
  private boolean wrote(Step step) {
    var kind = kinds.of(step.kind());
    return !Objects.equals(written(kind, step.before()), written(kind, step.after()));
  }

  private JsonNode written(Written<?, ?> kind, NetworkRecord record) {
    return record == null ? null : records.written(kind, record);
  }

  private static JsonNode written(Written<?, ?> kind, JsonNode snapshot) {
    return snapshot == null ? null : WrittenForm.of(snapshot, kind.input());
  }
}
