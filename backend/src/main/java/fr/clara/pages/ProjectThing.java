package fr.clara.pages;

import fr.clara.project.ProjectApi.Participant;
import fr.clara.project.ProjectApi.Project;
import fr.clara.shared.Kind;
import fr.clara.shared.Reference;

/** A project as a {@code ResearchProject}, which schema.org counts among organisations. */
final class ProjectThing {

  static final String TYPE = "ResearchProject";

  private ProjectThing() {}

  static Thing of(Project project, Words words) {
    return words
        .begin(TYPE, Kind.PROJECTS, project.id())
        .with("name", words.text(project.title()))
        .with("alternateName", Words.alsoCalled(project.acronym(), project.otherNames()))
        .with("description", words.text(project.summary()))
        .with("foundingDate", Words.date(project.start()))
        .with("dissolutionDate", Words.date(project.end()))
        .with("knowsAbout", project.axes().stream().map(Reference::label).map(words::text).toList())
        .with("funder", words.named(InstitutionThing.ANY, project.funders()))
        .with(
            "member",
            words.named(
                InstitutionThing.ANY,
                project.participants().stream().map(Participant::institution).distinct().toList()));
  }
}
