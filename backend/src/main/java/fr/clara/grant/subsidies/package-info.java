/** Grants in the columns of the French schema of subsidies, SCDL Subventions 2.0.2, as CSV. */
package fr.clara.grant.subsidies;
