package fr.clara.security;

/** The roles that a token may give. */
public final class Roles {

  /** Looks after the platform: partner systems, withdrawals of people, and all that editors do. */
  public static final String ADMIN = "admin";

  /** Writes the records of the network. */
  public static final String EDITOR = "editor";

  /** A partner institution's system: it reads more in the same time. */
  public static final String PARTNER = "partner";

  private Roles() {}
}
