package fr.clara.partner;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The JSON shapes of partner systems. */
public final class PartnerApi {

  private static final String ID = "(?=.{3,60}$)[a-z0-9]+(-[a-z0-9]+)*";
  private static final String TEXT = "(?=.*\\S)[^\\x00-\\x1F\\x7F]{1,200}";

  private PartnerApi() {}

  /** A partner system as an administrator announces it. */
  @Schema(name = "PartnerInput", description = "A partner system to be registered")
  public record PartnerInput(
      @NotNull(message = "partner-id")
          @Pattern(regexp = ID, message = "partner-id")
          @Schema(
              description =
                  "The client id by which it will ask for tokens, for life: 3 to 60 characters",
              examples = "chu-lyon-entrepot")
          String id,
      @NotNull(message = "partner-name")
          @Pattern(regexp = TEXT, message = "partner-name")
          @Schema(
              description = "Its name: 1 to 200 characters",
              examples = "Entrepôt de données du CHU de Lyon")
          String name,
      @Pattern(regexp = TEXT, message = "partner-name")
          @Schema(
              description = "Whose it is, in words: 1 to 200 characters",
              nullable = true,
              examples = "Hospices civils de Lyon")
          String institution) {}

  /** A partner system that may ask for tokens. */
  @Schema(name = "Partner", description = "A partner system")
  public record Partner(
      @Schema(description = "Its client id", examples = "chu-lyon-entrepot") String id,
      @Schema(examples = "Entrepôt de données du CHU de Lyon") String name,
      @Schema(
              description = "Whose it is, in words",
              nullable = true,
              examples = "Hospices civils de Lyon")
          String institution,
      @Schema(description = "When it was registered", examples = "2026-11-22T12:00:00Z")
          Instant createdAt,
      @Schema(description = "Whether it gets tokens: not while its client is disabled in Keycloak")
          boolean active) {}

  /** A partner system and what it proves itself with; only its issuer keeps the secret. */
  @Schema(name = "PartnerSecret", description = "A partner system and its new secret")
  public record PartnerSecret(
      @JsonUnwrapped Partner partner,
      @Schema(description = "Shown this once", examples = "…") String secret) {}

  @Schema(name = "Partners", description = "The partner systems, in the order of their ids")
  public record Partners(List<Partner> items) {}
}
