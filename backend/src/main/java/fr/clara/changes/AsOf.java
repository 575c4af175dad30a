package fr.clara.changes;

import java.time.Instant;

/**
 * A state of the network that was.
 *
 * @param revision the last revision that it holds
 * @param instant what the clock said then
 */
public record AsOf(long revision, Instant instant) {}
