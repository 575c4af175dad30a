/** Starts the process: which PostgreSQL, embedded or external, and what to say when it fails. */
package fr.clara.running;
