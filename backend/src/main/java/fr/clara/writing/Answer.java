package fr.clara.writing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * What a write is answered with.
 *
 * @param location where the new record is, null when there is none
 * @param tag the entity tag of what was written, null when there is none
 */
public record Answer(int status, String location, String tag, JsonNode body) {

  public Response response() {
    return Response.status(status)
        .location(location == null ? null : URI.create(location))
        .tag(tag == null ? null : new EntityTag(tag))
        .entity(body)
        .build();
  }
}
