package fr.clara.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount: units of the currency with at most two decimals, never negative. */
@Embeddable
@Schema(description = "Amount of money")
public record Money(
    @Schema(description = "Units of the currency", examples = "40000.00")
        @NotNull
        @PositiveOrZero
        @Digits(integer = 13, fraction = 2)
        @Column(name = "amount")
        BigDecimal value,
    @Schema(description = "ISO 4217 code", examples = "EUR", pattern = "^[A-Z]{3}$")
        @NotNull
        @Pattern(regexp = "[A-Z]{3}")
        @Column(name = "currency")
        String currency) {}
