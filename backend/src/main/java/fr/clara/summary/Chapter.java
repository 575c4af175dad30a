package fr.clara.summary;

import fr.clara.agreement.Agreement;
import fr.clara.agreement.AgreementApi;
import fr.clara.call.Call;
import fr.clara.call.CallApi;
import fr.clara.event.Event;
import fr.clara.event.EventApi;
import fr.clara.outcome.Outcome;
import fr.clara.outcome.OutcomeApi;
import fr.clara.project.Project;
import fr.clara.project.ProjectApi;
import fr.clara.search.Listing;
import fr.clara.shared.Kind;
import fr.clara.shared.Reference;
import fr.clara.summary.SummaryApi.Item;
import java.util.function.Function;

/**
 * A kind of record that a summary lists.
 *
 * @param sort the order of the earliest first
 */
record Chapter<V>(Listing<?, V> listing, String sort, Function<V, Item> item) {

  static final Chapter<ProjectApi.Project> PROJECTS =
      new Chapter<>(Project.LISTING, "start", p -> new Item(p.reference(), p.start()));
  static final Chapter<CallApi.Call> CALLS =
      new Chapter<>(
          Call.LISTING,
          "edition",
          c -> new Item(new Reference(c.id(), Kind.CALLS, c.title()), c.edition()));
  static final Chapter<AgreementApi.Agreement> AGREEMENTS =
      new Chapter<>(
          Agreement.LISTING,
          "signed",
          a -> new Item(new Reference(a.id(), Kind.AGREEMENTS, a.title()), a.signed()));
  static final Chapter<EventApi.Event> EVENTS =
      new Chapter<>(
          Event.LISTING,
          "start",
          e -> new Item(new Reference(e.id(), Kind.EVENTS, e.title()), e.start()));
  static final Chapter<OutcomeApi.Outcome> OUTCOMES =
      new Chapter<>(
          Outcome.LISTING,
          "date",
          o -> new Item(new Reference(o.id(), Kind.OUTCOMES, o.title()), o.date()));
}
