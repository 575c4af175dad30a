package fr.clara.grant.giving;

import fr.clara.institution.Institution;
import fr.clara.institution.InstitutionApi;
import fr.clara.programme.Programme;
import fr.clara.programme.ProgrammeApi;
import fr.clara.project.Project;
import fr.clara.project.ProjectApi;
import fr.clara.search.Lists;
import fr.clara.shared.LocalizedText;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What packages of others may name: our institutions, projects and programmes. */
final class Directory {

  private final Names institutions = new Names();
  private final Names projects = new Names();
  private final Names programmes = new Names();
  private final Map<String, String> byIdentifier = new HashMap<>();

  private Directory() {}

  /** All that there are now. */
  static Directory of(Lists lists) {
    var directory = new Directory();
    var all = new MultivaluedHashMap<String, String>();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              lists.each(Institution.LISTING, all, directory::add);
              lists.each(Project.LISTING, all, directory::add);
              lists.each(Programme.LISTING, all, directory::add);
            });
    return directory;
  }

  private void add(InstitutionApi.Institution institution) {
    Identifiers.listed(institution).forEach(name -> byIdentifier.put(name, institution.id()));
    institutions.add(
        institution.id(),
        names(institution.name(), institution.acronym(), institution.otherNames()));
  }

  private void add(ProjectApi.Project project) {
    projects.add(project.id(), names(project.title(), project.acronym(), project.otherNames()));
  }

  private void add(ProgrammeApi.Programme programme) {
    programmes.add(
        programme.id(),
        Stream.concat(
            Stream.of(programme.id()), names(programme.name(), programme.acronym(), List.of())));
  }

  private static Stream<String> names(LocalizedText name, String acronym, List<String> others) {
    return Stream.of(name.texts().values().stream(), Stream.of(acronym), others.stream())
        .flatMap(names -> names);
  }

  /** The institution that a register, or else its name, stands for. */
  Optional<String> institution(String identifier, String name) {
    return Optional.ofNullable(byIdentifier.get(Identifiers.settled(identifier)))
        .or(() -> institutions.only(name));
  }

  Optional<String> project(String name) {
    return projects.only(name);
  }

  /** By its code, which may be our identifier, or its title. */
  Optional<String> programme(String code, String title) {
    return programmes.only(code).or(() -> programmes.only(title));
  }
}
