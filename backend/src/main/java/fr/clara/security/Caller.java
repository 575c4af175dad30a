package fr.clara.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** Who calls, once a role was needed. */
@RequestScoped
public class Caller {

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The name of the account. */
  public String account() {
    return identity.getPrincipal().getName();
  }

  /** The weightiest role that the token gives. */
  public String role() {
    return identity.hasRole(Roles.ADMIN) ? Roles.ADMIN : Roles.EDITOR;
  }
}
