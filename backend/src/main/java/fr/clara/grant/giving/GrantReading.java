package fr.clara.grant.giving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.clara.shared.Fault;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads one grant of a package as it would be written here. One that names its project in our own
 * member says all there is: what it leaves out is not stated any more. Of any other, what it leaves
 * out stays as it is.
 */
final class GrantReading {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");
  private static final int DAY = 10;

  private static final List<String> STATED =
      List.of("amount", "funders", "programme", "call", "awarded", "beneficiary");

  private final Identifiers identifiers;
  private final Supplier<Directory> directory;
  private final JsonNode grant;
  private final ObjectNode written = JSON.objectNode();
  private final List<Fault> faults = new ArrayList<>();

  GrantReading(Identifiers identifiers, Supplier<Directory> directory, JsonNode grant) {
    this.identifiers = identifiers;
    this.directory = directory;
    this.grant = grant;
  }

  /** What stands in the way; nothing before it is read. */
  List<Fault> faults() {
    return faults;
  }

  /**
   * The written form.
   *
   * @param source the document that it cites when it names none, null when there is none
   */
  ObjectNode read(String source) {
    if (isOurs()) {
      STATED.forEach(written::putNull);
    }
    id();
    project();
    amount();
    awarded();
    funders();
    beneficiary();
    programme();
    if (grant.hasNonNull(GivingApi.CALL)) {
      written.set("call", grant.get(GivingApi.CALL));
    }
    sources(source);
    return written;
  }

  private boolean isOurs() {
    return grant.hasNonNull(GivingApi.PROJECT);
  }

  private void id() {
    String id = text(grant, "id");
    if (!id.isEmpty()) {
      written.put("id", identifiers.grant(id).orElseGet(() -> slug(id)));
    }
  }

  /** Others' identifiers in the characters of ours. */
  private static String slug(String id) {
    String plain = Normalizer.normalize(id, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private void project() {
    if (isOurs()) {
      written.set("project", grant.get(GivingApi.PROJECT));
      return;
    }
    Optional<String> project =
        Stream.concat(
                list("relatedActivity").valueStream().map(JsonNode::asText),
                Stream.of(text(grant, "title")))
            .map(this::project)
            .flatMap(Optional::stream)
            .findFirst();
    project.ifPresentOrElse(
        found -> written.put("project", found),
        () -> faults.add(Fault.at("/relatedActivity", "giving-project", text(grant, "title"))));
  }

  private Optional<String> project(String name) {
    return identifiers.project(name).or(() -> directory.get().project(name));
  }

  private void amount() {
    if (grant.hasNonNull("amountAwarded")) {
      var amount = written.putObject("amount");
      amount.set("value", grant.get("amountAwarded"));
      if (grant.hasNonNull("currency")) {
        amount.set("currency", grant.get("currency"));
      }
    }
  }

  /** An instant is told as the day that it names. */
  private void awarded() {
    if (grant.hasNonNull("awardDate")) {
      String date = grant.get("awardDate").asText();
      written.put("awarded", INSTANT.matcher(date).matches() ? date.substring(0, DAY) : date);
    }
  }

  private void funders() {
    var given = list("fundingOrganization");
    if (given.isEmpty()) {
      return;
    }
    var funders = written.putArray("funders");
    for (int i = 0; i < given.size(); i++) {
      organization(given.get(i), "/fundingOrganization/" + i).ifPresent(funders::add);
    }
  }

  private void beneficiary() {
    if (grant.hasNonNull("recipientIndividual")) {
      faults.add(Fault.at("/recipientIndividual", "giving-individual"));
    }
    only("recipientOrganization")
        .flatMap(given -> organization(given, "/recipientOrganization/0"))
        .ifPresent(found -> written.put("beneficiary", found));
  }

  private void programme() {
    only("grantProgramme")
        .flatMap(this::programme)
        .ifPresent(found -> written.put("programme", found));
  }

  private Optional<String> programme(JsonNode given) {
    String code = text(given, "code");
    String title = text(given, "title");
    var found = isOurs() ? Optional.of(code) : directory.get().programme(code, title);
    if (found.isEmpty()) {
      faults.add(Fault.at("/grantProgramme/0", "giving-programme", code, title));
    }
    return found;
  }

  /** The entry of a list, none when it is empty; more than one cannot be kept here. */
  private Optional<JsonNode> only(String name) {
    var list = list(name);
    if (list.size() > 1) {
      faults.add(Fault.at("/" + name, "giving-one"));
    }
    return list.size() == 1 ? Optional.of(list.get(0)) : Optional.empty();
  }

  /** A member that is a list, an empty one where it is not there. */
  private JsonNode list(String name) {
    var list = grant.path(name);
    if (list.isArray()) {
      return list;
    }
    if (grant.hasNonNull(name)) {
      faults.add(Fault.at("/" + name, "a-list"));
    }
    return JSON.arrayNode();
  }

  private Optional<String> organization(JsonNode given, String pointer) {
    String id = text(given, "id");
    String name = text(given, "name");
    var found = identifiers.institution(id).or(() -> directory.get().institution(id, name));
    if (found.isEmpty()) {
      faults.add(Fault.at(pointer, "giving-organization", id, name));
    }
    return found;
  }

  private void sources(String source) {
    if (grant.hasNonNull(GivingApi.SOURCES)) {
      written.set("sources", grant.get(GivingApi.SOURCES));
    } else if (source != null) {
      written.putArray("sources").addObject().put("source", source).put("place", text(grant, "id"));
    }
  }

  private static String text(JsonNode object, String member) {
    return object.path(member).asText("");
  }
}
