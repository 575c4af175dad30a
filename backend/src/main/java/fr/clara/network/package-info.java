/** The network as a whole: the way into its kinds, and the loading of CLARA's own records. */
package fr.clara.network;
