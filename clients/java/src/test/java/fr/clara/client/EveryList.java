package fr.clara.client;

import fr.clara.client.api.AgreementsApi;
import fr.clara.client.api.AgreementsApi.APIListAgreementsRequest;
import fr.clara.client.api.AxesApi;
import fr.clara.client.api.AxesApi.APIListAxesRequest;
import fr.clara.client.api.CallsApi;
import fr.clara.client.api.CallsApi.APIListCallsRequest;
import fr.clara.client.api.CooperationsApi;
import fr.clara.client.api.CooperationsApi.APIListCooperationsRequest;
import fr.clara.client.api.EventsApi;
import fr.clara.client.api.EventsApi.APIListEventsRequest;
import fr.clara.client.api.FiguresApi;
import fr.clara.client.api.FiguresApi.APIListFiguresRequest;
import fr.clara.client.api.GrantsApi;
import fr.clara.client.api.GrantsApi.APIListGrantsRequest;
import fr.clara.client.api.InstitutionsApi;
import fr.clara.client.api.InstitutionsApi.APIListInstitutionsRequest;
import fr.clara.client.api.OutcomesApi;
import fr.clara.client.api.OutcomesApi.APIListOutcomesRequest;
import fr.clara.client.api.PeopleApi;
import fr.clara.client.api.PeopleApi.APIListPeopleRequest;
import fr.clara.client.api.PolesApi;
import fr.clara.client.api.PolesApi.APIListPolesRequest;
import fr.clara.client.api.ProgrammesApi;
import fr.clara.client.api.ProgrammesApi.APIListProgrammesRequest;
import fr.clara.client.api.ProjectsApi;
import fr.clara.client.api.ProjectsApi.APIListProjectsRequest;
import fr.clara.client.api.SourcesApi;
import fr.clara.client.api.SourcesApi.APIListSourcesRequest;
import fr.clara.client.api.TrainingsApi;
import fr.clara.client.api.TrainingsApi.APIListTrainingsRequest;
import fr.clara.client.model.Agreement;
import fr.clara.client.model.Axis;
import fr.clara.client.model.Call;
import fr.clara.client.model.Cooperation;
import fr.clara.client.model.Event;
import fr.clara.client.model.Figure;
import fr.clara.client.model.Grant;
import fr.clara.client.model.Institution;
import fr.clara.client.model.Kind;
import fr.clara.client.model.Outcome;
import fr.clara.client.model.PageAgreement;
import fr.clara.client.model.PageAxis;
import fr.clara.client.model.PageCall;
import fr.clara.client.model.PageCooperation;
import fr.clara.client.model.PageEvent;
import fr.clara.client.model.PageFigure;
import fr.clara.client.model.PageGrant;
import fr.clara.client.model.PageInstitution;
import fr.clara.client.model.PageOutcome;
import fr.clara.client.model.PagePerson;
import fr.clara.client.model.PagePole;
import fr.clara.client.model.PageProgramme;
import fr.clara.client.model.PageProject;
import fr.clara.client.model.PageSource;
import fr.clara.client.model.PageTraining;
import fr.clara.client.model.Person;
import fr.clara.client.model.Pole;
import fr.clara.client.model.Programme;
import fr.clara.client.model.Project;
import fr.clara.client.model.Source;
import fr.clara.client.model.Training;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the lists of each kind give when they are read page by page. */
final class EveryList {

  /** So few a page that every list of some length has several. */
  private static final int LIMIT = 3;

  private EveryList() {}

  /** The identifiers of each kind, in the list's order. */
  static Map<Kind, List<String>> ids(ApiClient client) {
    return Map.ofEntries(
        Map.entry(
            Kind.AGREEMENTS,
            ids(
                Pages.all(
                    cursor ->
                        new AgreementsApi(client)
                            .listAgreements(
                                APIListAgreementsRequest.newBuilder()
                                    .limit(LIMIT)
                                    .cursor(cursor)
                                    .build()),
                    PageAgreement::getItems,
                    PageAgreement::getNext),
                Agreement::getId)),
        Map.entry(
            Kind.AXES,
            ids(
                Pages.all(
                    cursor ->
                        new AxesApi(client)
                            .listAxes(
                                APIListAxesRequest.newBuilder()
                                    .limit(LIMIT)
                                    .cursor(cursor)
                                    .build()),
                    PageAxis::getItems,
                    PageAxis::getNext),
                Axis::getId)),
        Map.entry(
            Kind.CALLS,
            ids(
                Pages.all(
                    cursor ->
                        new CallsApi(client)
                            .listCalls(
                                APIListCallsRequest.newBuilder()
                                    .limit(LIMIT)
                                    .cursor(cursor)
                                    .build()),
                    PageCall::getItems,
                    PageCall::getNext),
                Call::getId)),
        Map.entry(
            Kind.COOPERATIONS,
            ids(
                Pages.all(
                    cursor ->
                        new CooperationsApi(client)
                            .listCooperations(
                                APIListCooperationsRequest.newBuilder()
                                    .limit(LIMIT)
                                    .cursor(cursor)
                                    .build()),
                    PageCooperation::getItems,
                    PageCooperation::getNext),
                Cooperation::getId)),
        Map.entry(
            Kind.EVENTS,
            ids(
                Pages.all(
                    cursor ->
                        new EventsApi(client)
                            .listEvents(
                                APIListEventsRequest.newBuilder()
                                    .limit(LIMIT)
                                    .cursor(cursor)
                                    .build()),
                    PageEvent::getItems,
                    PageEvent::getNext),
                Event::getId)),
        Map.entry(
            Kind.FIGURES,
            ids(
                Pages.all(
                    cursor ->
                        new FiguresApi(client)
                            .listFigures(
                                APIListFiguresRequest.newBuilder()
                                    .limit(LIMIT)
                                    .cursor(cursor)
                                    .build()),
                    PageFigure::getItems,
                    PageFigure::getNext),
                Figure::getId)),
        Map.entry(
            Kind.GRANTS,
            ids(
                Pages.all(
                    cursor ->
                        new GrantsApi(client)
                            .listGrants(
                                APIListGrantsRequest.newBuilder()
                                    .limit(LIMIT)
                                    .cursor(cursor)
                                    .build()),
                    PageGrant::getItems,
                    PageGrant::getNext),
                Grant::getId)),
        Map.entry(
            Kind.INSTITUTIONS,
            ids(
                Pages.all(
                    cursor ->
                        new InstitutionsApi(client)
                            .listInstitutions(
                                APIListInstitutionsRequest.newBuilder()
                                    .limit(LIMIT)
                                    .cursor(cursor)
                                    .build()),
                    PageInstitution::getItems,
                    PageInstitution::getNext),
                Institution::getId)),
        Map.entry(
            Kind.OUTCOMES,
            ids(
                Pages.all(
                    cursor ->
                        new OutcomesApi(client)
                            .listOutcomes(
                                APIListOutcomesRequest.newBuilder()
                                    .limit(LIMIT)
                                    .cursor(cursor)
                                    .build()),
                    PageOutcome::getItems,
                    PageOutcome::getNext),
                Outcome::getId)),
        Map.entry(
            Kind.PEOPLE,
            ids(
                Pages.all(
                    cursor ->
                        new PeopleApi(client)
                            .listPeople(
                                APIListPeopleRequest.newBuilder()
                                    .limit(LIMIT)
                                    .cursor(cursor)
                                    .build()),
                    PagePerson::getItems,
                    PagePerson::getNext),
                Person::getId)),
        Map.entry(
            Kind.POLES,
            ids(
                Pages.all(
                    cursor ->
                        new PolesApi(client)
                            .listPoles(
                                APIListPolesRequest.newBuilder()
                                    .limit(LIMIT)
                                    .cursor(cursor)
                                    .build()),
                    PagePole::getItems,
                    PagePole::getNext),
                Pole::getId)),
        Map.entry(
            Kind.PROGRAMMES,
            ids(
                Pages.all(
                    cursor ->
                        new ProgrammesApi(client)
                            .listProgrammes(
                                APIListProgrammesRequest.newBuilder()
                                    .limit(LIMIT)
                                    .cursor(cursor)
                                    .build()),
                    PageProgramme::getItems,
                    PageProgramme::getNext),
                Programme::getId)),
        Map.entry(
            Kind.PROJECTS,
            ids(
                Pages.all(
                    cursor ->
                        new ProjectsApi(client)
                            .listProjects(
                                APIListProjectsRequest.newBuilder()
                                    .limit(LIMIT)
                                    .cursor(cursor)
                                    .build()),
                    PageProject::getItems,
                    PageProject::getNext),
                Project::getId)),
        Map.entry(
            Kind.SOURCES,
            ids(
                Pages.all(
                    cursor ->
                        new SourcesApi(client)
                            .listSources(
                                APIListSourcesRequest.newBuilder()
                                    .limit(LIMIT)
                                    .cursor(cursor)
                                    .build()),
                    PageSource::getItems,
                    PageSource::getNext),
                Source::getId)),
        Map.entry(
            Kind.TRAININGS,
            ids(
                Pages.all(
                    cursor ->
                        new TrainingsApi(client)
                            .listTrainings(
                                APIListTrainingsRequest.newBuilder()
                                    .limit(LIMIT)
                                    .cursor(cursor)
                                    .build()),
                    PageTraining::getItems,
                    PageTraining::getNext),
                Training::getId)));
  }

  private static <T> List<String> ids(Stream<T> records, Function<T, String> id) {
    return records.map(id).toList();
  }
}
