/** Answers that were given to anybody, kept for who asks the same while the network is the same. */
package fr.clara.caching;
