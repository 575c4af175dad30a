package fr.clara.feeds;

import fr.clara.changes.LastChanges.LastChange;
import fr.clara.shared.Reference;

/** A record in a feed, and when it changed last. */
record AtomEntry(Reference record, LastChange last) {}
