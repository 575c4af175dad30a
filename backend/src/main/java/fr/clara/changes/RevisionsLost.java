package fr.clara.changes;

/**
 * The database went back to an older state of itself, as it does when a replica becomes the primary
 * that had not received all: whatever was derived from what is gone must be derived anew.
 *
 * @param newest the newest revision that there is
 * @param known the newest that there was
 */
public record RevisionsLost(long newest, long known) {}
