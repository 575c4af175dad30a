package fr.clara.shared;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place on the earth, WGS 84; as precise as its source gives it, at most six decimals. */
@Embeddable
@Schema(description = "Place on the earth, WGS 84")
public record Coordinates(
    @Schema(description = "Degrees north, from -90 to 90", examples = "45.74906")
        @NotNull
        @DecimalMin("-90")
        @DecimalMax("90")
        @Digits(integer = 2, fraction = 6)
        BigDecimal latitude,
    @Schema(description = "Degrees east, from -180 to 180", examples = "4.84789")
        @NotNull
        @DecimalMin("-180")
        @DecimalMax("180")
        @Digits(integer = 3, fraction = 6)
        BigDecimal longitude) {}
