package fr.clara.security;

/** The roles that a token may give. */
public final class Roles {

  /** Runs the network: everything that is written. */
  public static final String ADMIN = "admin";

  private Roles() {}
}
