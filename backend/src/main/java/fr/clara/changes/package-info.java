/**
 * The change log: one revision of the network for each transaction that wrote records, with what
 * each record looked like afterwards. Audit trail, feed and history are views of it.
 */
package fr.clara.changes;
