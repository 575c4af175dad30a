package fr.clara.security;

/** The roles that a token may give. */
public final class Roles {

  /** Writes the records of the network. */
  public static final String EDITOR = "editor";

  /** Looks after the platform: partner systems, withdrawals of people, and all that editors do. */
  public static final String ADMIN = "admin";

  /** A partner institution's system. */
  public static final String PARTNER = "partner";

  private Roles() {}
}
