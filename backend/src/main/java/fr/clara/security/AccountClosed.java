package fr.clara.security;

/**
 * An account is no more: whoever keeps something for it forgets it, since another may get its name.
 *
 * @param account its name, as tokens have it
 */
public record AccountClosed(String account) {}
