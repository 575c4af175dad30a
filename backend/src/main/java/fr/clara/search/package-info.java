/**
 * Finding: lists of any kind with words, filters, counts, sorts and cursors, of today and of
 * before, from what the kind declares in its {@link fr.clara.search.Listing}; the index that
 * answers them, and the search over all kinds. Knows no feature.
 */
package fr.clara.search;
