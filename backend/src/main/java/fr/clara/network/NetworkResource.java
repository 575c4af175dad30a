package fr.clara.network;

import fr.clara.search.Lists;
import fr.clara.shared.Kind;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The way in: every kind of record, how many there are and where their list is. */
@Path("/api/v1")
@Tag(name = "network", description = "The network as a whole")
public class NetworkResource {

  private final Lists lists;

  NetworkResource(Lists lists) {
    this.lists = lists;
  }

  @Schema(name = "Network", description = "The kinds of records of the network")
  public record Network(List<KindTotal> kinds) {}

  @Schema(name = "KindTotal", description = "A kind of record")
  public record KindTotal(
      Kind kind,
      @Schema(description = "How many records there are", examples = "7") long total,
      @Schema(description = "Their list", implementation = String.class) URI href) {}

  @GET
  @ResponseHeader(name = "Link", value = "</.well-known/api-catalog>; rel=\"api-catalog\"")
  @Operation(operationId = "getNetwork", summary = "The kinds of records and how many there are")
  public Network get() {
    return new Network(
        lists.totals().entrySet().stream()
            .map(e -> new KindTotal(e.getKey(), e.getValue(), URI.create(e.getKey().path())))
            .toList());
  }
}
