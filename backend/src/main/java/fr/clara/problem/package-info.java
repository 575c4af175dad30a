/** Errors: one catalogue (RFC 9457), one place that words them, one that answers them. */
package fr.clara.problem;
