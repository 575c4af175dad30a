/** The organisations of the network and their parts. */
package fr.clara.institution;
