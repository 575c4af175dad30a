/** Calls for proposals as opportunities of the CommonGrants protocol, to be read. */
package fr.clara.opportunities;
