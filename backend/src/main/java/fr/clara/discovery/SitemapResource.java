package fr.clara.discovery;

import fr.clara.changes.LastChanges;
import fr.clara.problem.ProblemException;
import fr.clara.search.Lists;
import fr.clara.shared.Kind;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Where search engines find every page, in both languages. People are left out: they are here for
 * their public roles, and not in search engines.
 */
@Path("/")
public class SitemapResource {

  /** Each has a page in every language; a file may name 50 000 pages. */
  private static final int RECORDS_IN_FILE = 10_000;

  private static final String XML = MediaType.APPLICATION_XML + ";charset=UTF-8";

  /** A kind and the number of one of its files. */
  private static final Pattern NAME = Pattern.compile("([a-z]+)-([1-9]\\d{0,4})");

  /** Pages that are about no kind of record alone; a test asks for each. */
  private static final List<String> PAGES =
      List.of(
          "",
          "explore",
          "collaborations",
          "funding",
          "map",
          "calendar",
          "timelines",
          "summary",
          "international",
          "data",
          "accessibility");

  private final Lists lists;
  private final LastChanges changes;

  SitemapResource(Lists lists, LastChanges changes) {
    this.lists = lists;
    this.changes = changes;
  }

  @GET
  @Path("robots.txt")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(hidden = true)
  public String robots(@Context UriInfo request) {
    return "User-agent: *\nAllow: /\nSitemap: "
        + request.getBaseUri().resolve("sitemap.xml")
        + "\n";
  }

  @GET
  @Path("sitemap.xml")
  @Produces(XML)
  @Operation(hidden = true)
  public String index(@Context UriInfo request) {
    var records =
        lists.totals().entrySet().stream()
            .filter(total -> isIndexed(total.getKey()))
            .flatMap(
                total ->
                    LongStream.rangeClosed(1, filesOf(total.getValue()))
                        .mapToObj(file -> total.getKey().segment() + "-" + file));
    return SitemapFile.index(
        Stream.concat(Stream.of("pages"), records)
            .map(name -> request.getBaseUri().resolve("sitemaps/" + name + ".xml"))
            .toList());
  }

  @GET
  @Path("sitemaps/pages.xml")
  @Produces(XML)
  @Operation(hidden = true)
  public String pages(@Context UriInfo request) {
    var lists = Stream.of(Kind.values()).filter(SitemapResource::isIndexed).map(Kind::segment);
    return new SitemapFile(request.getBaseUri())
        .of(
            Stream.concat(PAGES.stream(), lists)
                .map(path -> new SitemapFile.Page(path, null))
                .toList());
  }

  /** Records of a kind, by id. */
  @GET
  @Path("sitemaps/{name}.xml")
  @Produces(XML)
  @Operation(hidden = true)
  public String records(@PathParam("name") String name, @Context UriInfo request) {
    var pages = new ArrayList<SitemapFile.Page>();
    var named = NAME.matcher(name);
    var kind = named.matches() ? Kind.of(named.group(1)) : null;
    if (kind != null && isIndexed(kind)) {
      int before = (Integer.parseInt(named.group(2)) - 1) * RECORDS_IN_FILE;
      for (var last : changes.byId(kind, before, RECORDS_IN_FILE)) {
        pages.add(new SitemapFile.Page(kind.segment() + "/" + last.id(), last.at()));
      }
    }
    if (pages.isEmpty()) {
      throw ProblemException.notFound(request.getPath());
    }
    return new SitemapFile(request.getBaseUri()).of(pages);
  }

  private static boolean isIndexed(Kind kind) {
    return kind != Kind.PEOPLE;
  }

  private static long filesOf(long total) {
    return (total + RECORDS_IN_FILE - 1) / RECORDS_IN_FILE;
  }
}
