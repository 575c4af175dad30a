/**
 * Grants in the 360Giving Data Standard, 1.4: the package that is given out, and packages taken in.
 */
package fr.clara.grant.giving;
