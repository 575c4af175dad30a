package fr.clara.project;

import fr.clara.axis.Axis;
import fr.clara.call.Call;
import fr.clara.institution.Institution;
import fr.clara.pole.Pole;
import fr.clara.programme.Programme;
import fr.clara.search.Facet;
import fr.clara.search.Sort;
import fr.clara.shared.Kind;
import java.util.List;

/** The filters and sorts of project lists. */
final class ProjectLists {

  static final List<Sort> SORTS =
      List.of(
          Sort.by("title", "e.sortTitle"),
          Sort.by("-title", "e.sortTitle"),
          Sort.byDate("start", "e.start"),
          Sort.byDate("-start", "e.start"));

  private ProjectLists() {}

  static List<Facet> facets(Facet source) {
    return List.of(
        Facet.of("axis", "Scientific axis", Kind.AXES, Axis.class, "join r.axes v"),
        Facet.of("pole", "University town", Kind.POLES, Pole.class, "join r.poles v"),
        Facet.of(
            "programme",
            "Programme that supports it",
            Kind.PROGRAMMES,
            Programme.class,
            "join r.programmes v"),
        Facet.of(
            "call",
            "Call for proposals that awarded it a grant",
            Kind.CALLS,
            Call.class,
            "join Grant g on g.project = r join g.call v"),
        Facet.of(
            "funder",
            "Institution that pays one of its grants",
            Kind.INSTITUTIONS,
            Institution.class,
            "join Grant g on g.project = r join g.funders v"),
        Facet.of(
            "institution",
            "Institution that takes part, in any role",
            Kind.INSTITUTIONS,
            Institution.class,
            "join r.participants p join p.institution v"),
        Facet.of(
            "coordinator",
            "Institution that coordinates it",
            Kind.INSTITUTIONS,
            Institution.class,
            "join r.participants p on p.role = fr.clara.project.Role.COORDINATOR"
                + " join p.institution v"),
        Facet.ofYear("Year it begins", "r.startYear"),
        source);
  }
}
