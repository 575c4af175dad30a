/** The documents that the network's statements come from, and how records cite them. */
package fr.clara.source;
