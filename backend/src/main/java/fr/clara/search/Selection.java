package fr.clara.search;

import java.util.List;

/**
 * The records that the filters of a list choose.
 *
 * @param whole whether nothing narrows the list: then no ids are named
 * @param revision a revision that this state holds
 */
public record Selection(boolean whole, List<String> ids, long revision) {}
