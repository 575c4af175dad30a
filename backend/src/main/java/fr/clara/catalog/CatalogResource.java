package fr.clara.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.clara.changes.Build;
import fr.clara.changes.State;
import fr.clara.changes.Untagged;
import fr.clara.dumps.DumpApi.Dump;
import fr.clara.dumps.Dumps;
import fr.clara.request.Parameters;
import fr.clara.search.ListQuery;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What data there is, for portals that harvest it. */
@Path(CatalogResource.PATH)
public class CatalogResource {

  static final String PATH = "/catalog";

  /** Both forms under some names that a site may have. */
  private static final int MOST = 8;

  private final Cache<Asked, byte[]> written = Caffeine.newBuilder().maximumSize(MOST).build();
  private final NetworkCatalog catalog;
  private final Dumps dumps;
  private final State state;
  private final Build build;

  CatalogResource(NetworkCatalog catalog, Dumps dumps, State state, Build build) {
    this.catalog = catalog;
    this.dumps = dumps;
    this.state = state;
    this.build = build;
  }

  @GET
  @Untagged
  @Produces(CatalogForm.JSONLD_TYPE)
  @Operation(hidden = true)
  public Response jsonLd(@Context UriInfo address, @Context Request request) {
    return answer(CatalogForm.JSONLD, address, request);
  }

  @GET
  @Untagged
  @Produces(CatalogForm.TURTLE_TYPE + ";qs=0.9")
  @Operation(hidden = true)
  public Response turtle(@Context UriInfo address, @Context Request request) {
    return answer(CatalogForm.TURTLE, address, request);
  }

  /**
   * What an answer follows from.
   *
   * @param dump the revision of the newest, null where there is none: one is made when no record
   *     changes
   */
  private record Asked(CatalogForm form, URI site, long revision, Long dump) {

    EntityTag tag(Build build) {
      return new EntityTag(
          String.join(
              ".",
              Long.toString(revision),
              dump == null ? "" : dump.toString(),
              build.name(),
              form.word(),
              Integer.toHexString(site.hashCode())));
    }
  }

  private Response answer(CatalogForm form, UriInfo address, Request request) {
    new Parameters(address.getQueryParameters(), List.of(ListQuery.FORMAT));
    var newest = dumps.all().stream().findFirst();
    var asked =
        new Asked(
            form,
            address.getBaseUri(),
            state.current().revision(),
            newest.map(Dump::revision).orElse(null));
    var tag = asked.tag(build);
    var unchanged = request.evaluatePreconditions(tag);
    var answer =
        unchanged == null
            ? Response.ok(written.get(asked, it -> write(it, newest)), form.type())
            : unchanged;
    return answer
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  private byte[] write(Asked asked, Optional<Dump> newest) {
    return asked.form().write(catalog.of(asked.site(), newest));
  }
}
