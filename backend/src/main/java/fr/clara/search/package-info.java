/**
 * Finding: lists of any kind with filters, counts, sorts and cursors, from what the kind declares
 * in its {@link fr.clara.search.Listing}. Knows no feature.
 */
package fr.clara.search;
