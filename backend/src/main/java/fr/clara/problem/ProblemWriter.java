package fr.clara.problem;

import fr.clara.shared.Fault;
import fr.clara.shared.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jboss.resteasy.reactive.RestResponse;

/** Puts a problem into words: French, or English for a caller who prefers it. */
@RequestScoped
public class ProblemWriter {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final int SOON_SECONDS = 5;

  private final Locale language;

  ProblemWriter(HttpHeaders headers) {
    this.language = Languages.of(headers.getAcceptableLanguages());
  }

  RestResponse<Problem> write(ProblemException e) {
    var content = e.content();
    var faults = content.faults().stream().map(this::describe).toList();
    var told =
        content.faults().stream().allMatch(f -> f.parameter() == null && f.pointer() == null)
            ? null
            : faults;
    String detail =
        faults.size() == 1 ? faults.get(0).detail() : words(e.type().word() + ".detail");
    var answer =
        answer(
            new Problem(
                e.type(),
                title(e.type()),
                e.type().status(),
                detail,
                told,
                content.records(),
                content.current()));
    if (content.tag() != null) {
      answer.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(content.tag()));
    }
    return answer;
  }

  /** Says in the caller's language what is wrong at a place. */
  public Problem.Fault describe(Fault fault) {
    return new Problem.Fault(
        fault.parameter(),
        fault.pointer(),
        words(fault.key(), fault.arguments().toArray()),
        fault.allowed());
  }

  RestResponse<Problem> write(ProblemType type) {
    return write(new ProblemException(type));
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
