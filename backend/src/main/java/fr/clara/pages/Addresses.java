package fr.clara.pages;

/** Where something is, as far as is known. */
final class Addresses {

  private Addresses() {}

  /**
   * An address, null where neither is known.
   *
   * @param country ISO 3166-1 alpha-2
   */
  static Thing of(String town, String country) {
    return town == null && country == null
        ? null
        : Thing.of("PostalAddress").with("addressLocality", town).with("addressCountry", country);
  }
}
