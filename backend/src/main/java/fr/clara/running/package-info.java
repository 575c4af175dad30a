/**
 * Starts the process: which PostgreSQL, embedded or external, and what to say when it fails; what
 * is done to the database instead of starting.
 */
package fr.clara.running;
