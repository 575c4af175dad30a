package fr.clara.figure;

import fr.clara.cooperation.Cooperation;
import fr.clara.pole.Pole;
import fr.clara.programme.Programme;
import fr.clara.project.Project;
import fr.clara.search.Facet;
import fr.clara.search.Listing;
import fr.clara.search.Sort;
import fr.clara.shared.Fault;
import fr.clara.shared.Kind;
import fr.clara.shared.LocalizedText;
import fr.clara.shared.PartialDate;
import fr.clara.source.SourcedRecord;
import fr.clara.writing.Written;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A key figure that a document publishes, or that its figures imply. */
@Entity
@Table(name = "figures")
public class Figure extends SourcedRecord {

  public static final Listing<Figure, FigureApi.Figure> LISTING =
      new Listing<>(
          Kind.FIGURES,
          Figure.class,
          FigureApi.Figure.class,
          figure -> Stream.of(figure.title()),
          List.of(
              Facet.ofWord("theme", "What it is about", Theme.class, FigureApi.Figure::theme),
              Facet.ofWord(
                  "basis",
                  "Whether it is published or implied",
                  FigureBasis.class,
                  FigureApi.Figure::basis),
              Facet.toOne(
                  "programme",
                  "Programme it is about",
                  Kind.PROGRAMMES,
                  FigureApi.Figure::programme),
              Facet.toOne(
                  "project", "Project it is about", Kind.PROJECTS, FigureApi.Figure::project),
              Facet.toOne(
                  "cooperation",
                  "Cooperation it is about",
                  Kind.COOPERATIONS,
                  FigureApi.Figure::cooperation),
              Facet.toOne(
                  "pole", "University town it is about", Kind.POLES, FigureApi.Figure::pole),
              Facet.ofText(
                  "question",
                  "Question it answers",
                  "[a-z0-9]+(-[a-z0-9]+)*",
                  FigureApi.Figure::question),
              Facet.toOne(
                  "termOf",
                  "Figure that it adds up to, with others",
                  Kind.FIGURES,
                  FigureApi.Figure::termOf),
              Facet.ofYear("Year its period begins", FigureApi.Figure::start),
              sources(FigureApi.Figure::sources)),
          List.of(
              Sort.byRank("rank", FigureApi.Figure::rank),
              Sort.byText("title", FigureApi.Figure::title)));

  public static final Written<Figure, FigureApi.Input> WRITTEN =
      new Written<>(LISTING, FigureApi.Input.class, Figure::apply);

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText title;

  public BigDecimal value;

  @Enumerated(EnumType.STRING)
  public FigureUnit unit;

  @Enumerated(EnumType.STRING)
  public Qualifier qualifier;

  @Enumerated(EnumType.STRING)
  public FigureBasis basis;

  @Enumerated(EnumType.STRING)
  public Theme theme;

  public int rank;

  @Column(name = "start_date")
  public PartialDate start;

  @Column(name = "end_date")
  public PartialDate end;

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText scope;

  public String question;

  @ManyToOne(fetch = FetchType.LAZY)
  public Pole pole;

  @ManyToOne(fetch = FetchType.LAZY)
  public Programme programme;

  @ManyToOne(fetch = FetchType.LAZY)
  public Project project;

  @ManyToOne(fetch = FetchType.LAZY)
  public Cooperation cooperation;

  @ManyToOne(fetch = FetchType.LAZY)
  public Figure termOf;

  public String records;
  public String summed;

  @JdbcTypeCode(SqlTypes.JSON)
  public LocalizedText remark;

  @Override
  public Kind kind() {
    return Kind.FIGURES;
  }

  @Override
  public LocalizedText label() {
    return title;
  }

  public void apply(FigureApi.Input input) {
    title = input.title();
    value = input.value();
    unit = input.unit();
    qualifier = input.qualifier();
    basis = input.basis();
    theme = input.theme();
    rank = input.rank();
    start = input.start();
    end = input.end();
    scope = input.scope();
    question = input.question();
    pole = refer(Pole.class, input.pole());
    programme = refer(Programme.class, input.programme());
    project = refer(Project.class, input.project());
    cooperation = refer(Cooperation.class, input.cooperation());
    termOf = refer(Figure.class, input.termOf());
    records = input.records();
    summed = input.summed();
    remark = input.remark();
    cite(input.sources());
  }

  @Override
  public List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    if (termOf != null && termOf.id.equals(id)) {
      faults.add(Fault.at("/termOf", "itself"));
    }
    if (summed != null && records == null) {
      faults.add(Fault.at("/records", "required"));
    }
    return faults;
  }

  @Override
  public FigureApi.Figure view() {
    return new FigureApi.Figure(
        id,
        title,
        value,
        unit,
        qualifier,
        basis,
        theme,
        rank,
        start,
        end,
        scope,
        question,
        referenceTo(pole),
        referenceTo(programme),
        referenceTo(project),
        referenceTo(cooperation),
        referenceTo(termOf),
        records == null ? null : URI.create(records),
        summed,
        remark,
        null,
        null,
        null,
        citations());
  }
}
