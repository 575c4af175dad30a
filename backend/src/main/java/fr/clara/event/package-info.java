/** Symposia, delegations, missions and other gatherings, with their series. */
package fr.clara.event;
