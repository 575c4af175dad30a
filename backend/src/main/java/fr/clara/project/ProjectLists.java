package fr.clara.project;

import fr.clara.person.PersonApi;
import fr.clara.search.Facet;
import fr.clara.search.Sort;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.Reference;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What projects are called, filtered by and sorted by. */
final class ProjectLists {

  static final List<Sort<ProjectApi.Project>> SORTS =
      List.of(
          Sort.byText("title", ProjectApi.Project::label),
          Sort.byText("-title", ProjectApi.Project::label),
          Sort.byDate("start", ProjectApi.Project::start),
          Sort.byDate("-start", ProjectApi.Project::start));

  private ProjectLists() {}

  static Stream<LocalizedText> names(ProjectApi.Project project) {
    return Stream.concat(
        Stream.of(project.title(), LocalizedText.sameOrNull(project.acronym())),
        project.otherNames().stream().map(LocalizedText::same));
  }

  static List<Facet<ProjectApi.Project>> facets(Facet<ProjectApi.Project> sources) {
    return List.of(
        Facet.toMany("axis", "Scientific axis", Kind.AXES, ProjectApi.Project::axes),
        Facet.toMany("pole", "University town", Kind.POLES, ProjectApi.Project::poles),
        Facet.toMany(
            "programme",
            "Programme that supports it",
            Kind.PROGRAMMES,
            ProjectApi.Project::programmes),
        Facet.toMany(
            "call",
            "Call for proposals that awarded it a grant",
            Kind.CALLS,
            ProjectApi.Project::calls),
        Facet.toMany(
            "funder",
            "Institution that pays one of its grants",
            Kind.INSTITUTIONS,
            ProjectApi.Project::funders),
        Facet.toMany(
            "institution",
            "Institution that takes part, in any role",
            Kind.INSTITUTIONS,
            project -> institutions(project, participant -> true)),
        Facet.toMany(
            "coordinator",
            "Institution that coordinates it",
            Kind.INSTITUTIONS,
            project -> institutions(project, p -> p.role() == Role.COORDINATOR)),
        Facet.toMany(
            "person",
            "Person in charge of it",
            Kind.PEOPLE,
            project -> PersonApi.named(project.people())),
        Facet.toOne(
            "cooperation",
            "Cooperation abroad it belongs to",
            Kind.COOPERATIONS,
            ProjectApi.Project::cooperation),
        Facet.ofYear("Year it begins", ProjectApi.Project::start),
        sources);
  }

  private static List<Reference> institutions(
      ProjectApi.Project project, Predicate<ProjectApi.Participant> taking) {
    return project.participants().stream()
        .filter(taking)
        .map(ProjectApi.Participant::institution)
        .toList();
  }
}
