/**
 * What data there is, for portals that harvest it: every kind of record, every form it comes in and
 * every API, as a catalogue of DCAT-AP 3.
 */
package fr.clara.catalog;
