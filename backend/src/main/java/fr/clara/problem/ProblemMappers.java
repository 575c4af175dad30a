package fr.clara.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import fr.clara.shared.Fault;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error of the API leaves through here, as a problem of the catalogue. */
public class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @Inject ProblemWriter writer;
  @Inject AllowedMethods methods;

  @ConfigProperty(name = "quarkus.oidc.tenant-enabled")
  boolean signIn;

  @ServerExceptionMapper
  public RestResponse<Problem> problem(ProblemException e) {
    return writer.write(e);
  }

  /** Content that breaks its constraints, whose messages are keys of the bundle. */
  @ServerExceptionMapper
  public RestResponse<Problem> invalid(ResteasyReactiveViolationException e) {
    return writer.write(
        ProblemException.invalidRecord(
            e.getConstraintViolations().stream()
                .map(v -> Fault.at(pointer(v), v.getMessage()))
                .sorted(Comparator.comparing(Fault::pointer))
                .toList()));
  }

  /** The path to a violation begins with the method and its parameter. */
  private static String pointer(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
        .skip(2)
        .map(place -> "/" + place.getName())
        .collect(Collectors.joining());
  }

  /** JSON, but of another shape. */
  @ServerExceptionMapper
  public RestResponse<Problem> unreadable(MismatchedInputException e) {
    return writer.write(ProblemType.INVALID_REQUEST);
  }

  /** What the REST layer itself refuses: no such address, method, or form. */
  @ServerExceptionMapper
  public RestResponse<Problem> refused(WebApplicationException e, UriInfo request, Request method) {
    ProblemType type =
        switch (e.getResponse().getStatus()) {
          case 404 -> ProblemType.NOT_FOUND;
          case 405 -> ProblemType.METHOD_NOT_ALLOWED;
          case 406 -> ProblemType.NOT_ACCEPTABLE;
          case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
          default -> ProblemType.INVALID_REQUEST;
        };
    if (e.getResponse().getStatus() >= ProblemType.INTERNAL_ERROR.status()) {
      return unexpected(e, method);
    }
    var answer = writer.write(type);
    if (type == ProblemType.METHOD_NOT_ALLOWED) {
      answer.getHeaders().putSingle(HttpHeaders.ALLOW, methods.at(request.getPath()));
    }
    return answer;
  }

  /** Without an issuer of tokens nobody can be signed in, and the API is there to be read. */
  @ServerExceptionMapper
  public RestResponse<Problem> nobody(UnauthorizedException e) {
    if (!signIn) {
      return writer.write(ProblemType.READ_ONLY);
    }
    return unauthorized();
  }

  @ServerExceptionMapper
  public RestResponse<Problem> badToken(AuthenticationFailedException e) {
    return e.getCause() instanceof OIDCException away ? issuerIsAway(away) : unauthorized();
  }

  private RestResponse<Problem> unauthorized() {
    var answer = writer.write(ProblemType.UNAUTHORIZED);
    answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    return answer;
  }

  /** A token cannot be judged before the issuer has answered once. */
  @ServerExceptionMapper
  public RestResponse<Problem> issuerIsAway(OIDCException e) {
    LOG.warnf("The issuer of access tokens does not answer: %s", e.getMessage());
    return writer.write(ProblemType.SIGN_IN_UNAVAILABLE);
  }

  @ServerExceptionMapper
  public RestResponse<Problem> forbidden(ForbiddenException e) {
    return writer.write(ProblemType.FORBIDDEN);
  }

  @ServerExceptionMapper
  public RestResponse<Problem> unexpected(Throwable e, Request request) {
    if (Contention.isBrokenOff(e)) {
      LOG.warnf("The database went away during a request: %s", e.getMessage());
      return writer.write(reads(request) ? ProblemType.BUSY : ProblemType.UNCONFIRMED);
    }
    if (Contention.isBehind(e)) {
      LOG.warnf("A request gave way to others: %s", e.getMessage());
      return writer.write(ProblemType.BUSY);
    }
    LOG.error("A request failed", e);
    return writer.write(ProblemType.INTERNAL_ERROR);
  }

  private static boolean reads(Request request) {
    return HttpMethod.GET.equals(request.getMethod())
        || HttpMethod.HEAD.equals(request.getMethod());
  }
}
