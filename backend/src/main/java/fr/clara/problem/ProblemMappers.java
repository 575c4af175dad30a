package fr.clara.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error of the API leaves through here, as a problem of the catalogue. */
public class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @Inject ProblemWriter writer;

  @ServerExceptionMapper
  public RestResponse<Problem> problem(ProblemException e) {
    return writer.write(e);
  }

  @ServerExceptionMapper
  public RestResponse<Problem> notFound(NotFoundException e) {
    return writer.write(ProblemType.NOT_FOUND);
  }

  @ServerExceptionMapper
  public RestResponse<Problem> notAllowed(NotAllowedException e) {
    var answer = writer.write(ProblemType.METHOD_NOT_ALLOWED);
    answer.getHeaders().add(HttpHeaders.ALLOW, e.getResponse().getHeaderString(HttpHeaders.ALLOW));
    return answer;
  }

  @ServerExceptionMapper
  public RestResponse<Problem> notAcceptable(NotAcceptableException e) {
    return writer.write(ProblemType.NOT_ACCEPTABLE);
  }

  @ServerExceptionMapper
  public RestResponse<Problem> unsupported(NotSupportedException e) {
    return writer.write(ProblemType.UNSUPPORTED_MEDIA_TYPE);
  }

  @ServerExceptionMapper
  public RestResponse<Problem> refused(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    return status >= 500 ? unexpected(e) : writer.write(ProblemType.INVALID_REQUEST);
  }

  @ServerExceptionMapper
  public RestResponse<Problem> unexpected(Throwable e) {
    LOG.error("A request failed", e);
    return writer.write(ProblemType.INTERNAL_ERROR);
  }
}
