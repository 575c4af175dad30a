package fr.clara.figure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.clara.figure.FigureApi.Answer;
import fr.clara.figure.FigureApi.Recorded;
import fr.clara.figure.FigureApi.Sum;
import fr.clara.problem.ProblemException;
import fr.clara.problem.ProblemType;
import fr.clara.search.Answers;
import fr.clara.shared.Kind;
import fr.clara.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Puts beside a published figure what the records and the other figures say. */
@ApplicationScoped
public class Checks {

  private final ObjectMapper json;

  Checks(ObjectMapper json) {
    this.json = json;
  }

  /** The same figure with what answers tell of it. */
  public FigureApi.Figure of(FigureApi.Figure figure, Answers answers) {
    return answers.remembered(figure, () -> checked(figure, answers));
  }

  private FigureApi.Figure checked(FigureApi.Figure figure, Answers answers) {
    return figure.with(recorded(figure, answers), sum(figure, answers), others(figure, answers));
  }

  /** Nothing where the list names a record that there is no more. */
  private Recorded recorded(FigureApi.Figure figure, Answers answers) {
    if (figure.records() == null) {
      return null;
    }
    try {
      return figure.summed() == null ? counted(figure, answers) : summed(figure, answers);
    } catch (ProblemException e) {
      if (e.type() == ProblemType.INVALID_PARAMETER) {
        return null;
      }
      throw e;
    }
  }

  private static Recorded counted(FigureApi.Figure figure, Answers answers) {
    long total = answers.total(figure.records());
    Long of = figure.unit() == FigureUnit.COUNT ? figure.value().longValue() : null;
    return new Recorded(BigDecimal.valueOf(total), total, of, answers.address(figure.records()));
  }

  private Recorded summed(FigureApi.Figure figure, Answers answers) {
    String pointer = "/" + figure.summed().replace('.', '/');
    var stated = new ArrayList<BigDecimal>();
    long[] records = {0};
    answers.each(
        figure.records(),
        record -> {
          records[0]++;
          JsonNode value = json.valueToTree(record).at(pointer);
          if (value.isNumber()) {
            stated.add(value.decimalValue());
          }
        });
    return new Recorded(
        total(stated), stated.size(), records[0], answers.address(figure.records()));
  }

  private static Sum sum(FigureApi.Figure figure, Answers answers) {
    var terms = figures(URI.create(path() + "?sort=rank&termOf=" + figure.id()), answers);
    if (terms.isEmpty()) {
      return null;
    }
    var total = total(terms.stream().map(FigureApi.Figure::value).toList());
    return new Sum(total, agrees(figure, total), terms.stream().map(Checks::answer).toList());
  }

  private static Boolean agrees(FigureApi.Figure figure, BigDecimal sum) {
    int more = sum.compareTo(figure.value());
    return switch (figure.qualifier()) {
      case EXACT -> more == 0;
      case AT_LEAST -> more >= 0;
      case ABOUT -> null;
    };
  }

  private static List<Answer> others(FigureApi.Figure figure, Answers answers) {
    if (figure.question() == null) {
      return null;
    }
    var same = figures(URI.create(path() + "?question=" + figure.question()), answers);
    return same.size() == 1
        ? null
        : same.stream()
            .filter(other -> !other.id().equals(figure.id()))
            .map(Checks::answer)
            .toList();
  }

  private static List<FigureApi.Figure> figures(URI list, Answers answers) {
    var figures = new ArrayList<FigureApi.Figure>();
    answers.each(list, figure -> figures.add((FigureApi.Figure) figure));
    return figures;
  }

  private static Answer answer(FigureApi.Figure figure) {
    return new Answer(
        new Reference(figure.id(), Kind.FIGURES, figure.title()),
        figure.value(),
        figure.qualifier());
  }

  private static BigDecimal total(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String path() {
    return Kind.FIGURES.path();
  }
}
