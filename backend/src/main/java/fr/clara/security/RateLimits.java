package fr.clara.security;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;

/** Requests a minute of one caller, on one instance; 0 where they are not counted. */
@ConfigMapping(prefix = "clara.rate-limit")
interface RateLimits {

  @Min(0)
  int anonymous();

  @Min(0)
  int partner();

  @Min(0)
  int staff();

  default int of(Policy policy) {
    return switch (policy) {
      case ANONYMOUS -> anonymous();
      case PARTNER -> partner();
      case STAFF -> staff();
    };
  }
}
