package fr.clara.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.RestResponse;

/** Puts a problem into words: French, or English for a caller who prefers it. */
@RequestScoped
public class ProblemWriter {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final int SOON_SECONDS = 5;

  private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

  private final Locale language;

  ProblemWriter(HttpHeaders headers) {
    this.language =
        headers.getAcceptableLanguages().stream()
            .map(wanted -> Locale.forLanguageTag(wanted.getLanguage()))
            .filter(LANGUAGES::contains)
            .findFirst()
            .orElse(Locale.FRENCH);
  }

  RestResponse<Problem> write(ProblemException e) {
    var cause = e.fault();
    if (cause == null) {
      return write(e.type());
    }
    String detail = words(cause.key(), cause.arguments().toArray());
    var faults =
        cause.parameter() == null
            ? null
            : List.of(new Problem.Fault(cause.parameter(), null, detail, cause.allowed()));
    return answer(new Problem(e.type(), title(e.type()), e.type().status(), detail, faults));
  }

  /** All that is wrong with the content of a request, each at its place. */
  RestResponse<Problem> write(Set<ConstraintViolation<?>> violations) {
    var type = ProblemType.INVALID_RECORD;
    var faults =
        violations.stream()
            .map(v -> new Problem.Fault(null, pointer(v), words(v.getMessage()), null))
            .sorted(Comparator.comparing(Problem.Fault::pointer))
            .toList();
    return answer(
        new Problem(type, title(type), type.status(), words(type.word() + ".detail"), faults));
  }

  /** The path to a violation begins with the method and its parameter. */
  private static String pointer(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
        .skip(2)
        .map(place -> "/" + place.getName())
        .collect(Collectors.joining());
  }

  RestResponse<Problem> write(ProblemType type) {
    return answer(
        new Problem(type, title(type), type.status(), words(type.word() + ".detail"), null));
  }

  String title(ProblemType type) {
    return words(type.word());
  }

  private RestResponse<Problem> answer(Problem problem) {
    var answer =
        RestResponse.ResponseBuilder.<Problem>create(problem.status())
            .entity(problem)
            .type(MediaType.valueOf(MEDIA_TYPE))
            .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    if (problem.status() == RestResponse.StatusCode.SERVICE_UNAVAILABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, SOON_SECONDS);
    }
    return answer.build();
  }

  private String words(String key, Object... arguments) {
    var bundle = ResourceBundle.getBundle("problems", language);
    return new MessageFormat(bundle.getString(key), language).format(arguments);
  }
}
