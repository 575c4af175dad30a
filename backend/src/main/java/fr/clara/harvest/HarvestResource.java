package fr.clara.harvest;

import fr.clara.changes.LatestVersions;
import fr.clara.changes.LatestVersions.Newest;
import fr.clara.changes.LatestVersions.Version;
import fr.clara.changes.Untagged;
import fr.clara.harvest.OaiAnswer.Content;
import fr.clara.harvest.OaiException.Code;
import fr.clara.harvest.Verb.Argument;
import fr.clara.shared.SpaPages;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The records for harvesters, by OAI-PMH 2.0. */
@Path(HarvestResource.PATH)
public class HarvestResource {

  static final String PATH = "/oai";
  static final String XML = MediaType.TEXT_XML + ";charset=UTF-8";

  private final Harvest harvest;
  private final LatestVersions versions;
  private final Repository repository;
  private final URI licence;

  HarvestResource(
      Harvest harvest,
      LatestVersions versions,
      Repository repository,
      @ConfigProperty(name = "quarkus.smallrye-openapi.info-license-url") URI licence) {
    this.harvest = harvest;
    this.versions = versions;
    this.repository = repository;
    this.licence = licence;
  }

  @GET
  @Untagged
  @Produces(XML)
  @Operation(hidden = true)
  public String get(@Context UriInfo request) {
    return answer(request.getQueryParameters(), request.getBaseUri());
  }

  @POST
  @Untagged
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(XML)
  @Operation(hidden = true)
  public String post(MultivaluedMap<String, String> form, @Context UriInfo request) {
    return answer(form, request.getBaseUri());
  }

  private String answer(MultivaluedMap<String, String> parameters, URI site) {
    var newest = versions.newest();
    var answer = new OaiAnswer(site.resolve(PATH), newest.complete(), repository);
    var asked = new TreeMap<String, String>();
    try {
      var request = OaiRequest.of(parameters);
      asked.put(Argument.VERB, request.verb().name());
      asked.putAll(request.arguments());
      return answer.text(asked, content(request, answer, newest, site));
    } catch (OaiException e) {
      return answer.error(asked, e);
    }
  }

  private Content content(OaiRequest request, OaiAnswer answer, Newest newest, URI site) {
    return switch (request.verb()) {
      case Identify -> new Identification(answer, versions.earliest(), site);
      case ListMetadataFormats -> new FormatList(formats(request.get(Argument.IDENTIFIER)));
      case ListSets -> sets(request);
      case ListIdentifiers -> {
        var page = page(request, newest);
        yield xml -> answer.list(xml, request.verb(), page, null);
      }
      case ListRecords -> {
        var page = page(request, newest);
        var writer = writer(page.list().format(), page.records(), page.asOf(), site);
        yield xml -> answer.list(xml, request.verb(), page, writer);
      }
      case GetRecord -> record(request, answer, newest, site);
    };
  }

  private static Content sets(OaiRequest request) {
    if (request.get(Argument.TOKEN) != null) {
      throw new OaiException(Code.badResumptionToken, "The list of sets comes whole.");
    }
    return new SetList(Sets.ALL);
  }

  private Harvest.Page page(OaiRequest request, Newest newest) {
    String token = request.get(Argument.TOKEN);
    return token == null
        ? harvest.begin(ListRequest.of(request), newest)
        : harvest.goOn(ResumptionToken.parse(token, newest.revision()));
  }

  private Content record(OaiRequest request, OaiAnswer answer, Newest newest, URI site) {
    var format = MetadataFormat.of(request.get(Argument.PREFIX));
    var record = version(request.get(Argument.IDENTIFIER));
    if (record.snapshot() != null && !isIn(format, record)) {
      throw new OaiException(
          Code.cannotDisseminateFormat, "The record does not come in " + format.prefix() + ".");
    }
    var writer = writer(format, List.of(record), newest.revision(), site);
    return xml -> {
      xml.writeStartElement(request.verb().name());
      answer.record(xml, record, format.contents(), writer);
      xml.writeEndElement();
    };
  }

  private List<MetadataFormat> formats(String identifier) {
    if (identifier == null) {
      return List.of(MetadataFormat.values());
    }
    var record = version(identifier);
    return List.of(MetadataFormat.values()).stream()
        .filter(format -> record.snapshot() == null || isIn(format, record))
        .toList();
  }

  private static boolean isIn(MetadataFormat format, Version record) {
    return format.contents().has(record.kind(), record.snapshot());
  }

  private Version version(String identifier) {
    return Optional.of(identifier)
        .flatMap(repository::record)
        .flatMap(record -> versions.of(record.kind(), record.id()))
        .orElseThrow(
            () -> new OaiException(Code.idDoesNotExist, "No record has or had this identifier."));
  }

  private RecordWriter writer(MetadataFormat format, List<Version> records, long asOf, URI site) {
    return switch (format) {
      case DUBLIN_CORE -> new DublinCore(new SpaPages(site, "fr"), licence);
      case CERIF -> new Cerif(harvest.neighbours(records, asOf));
    };
  }
}
