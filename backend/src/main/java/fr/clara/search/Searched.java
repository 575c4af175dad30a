package fr.clara.search;

/**
 * What words that someone searches stand for.
 *
 * @param matching finds the records that answer, and says nothing of how well
 * @param ranking finds the same, and says how well
 * @param marker shows where they answer
 */
record Searched(Condition matching, Condition ranking, Marker marker) {}
