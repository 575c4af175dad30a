/** Partner systems: the programs of other institutions, each with an account of its own. */
package fr.clara.partner;
