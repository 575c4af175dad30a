package fr.clara.security;

import java.util.Locale;

/** How often callers of a sort may ask. */
enum Policy {
  /** Whoever shows no token that we know: counted by address. */
  ANONYMOUS,
  /** A partner institution's system. */
  PARTNER,
  /** Editors and administrators. */
  STAFF;

  /** The name that answers give it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
