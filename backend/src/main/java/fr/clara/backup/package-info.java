/**
 * The whole database in one file, and back: every table in PostgreSQL's own form, with what it
 * takes to know the file again. Done by the jar itself, beside the running service or without it.
 */
package fr.clara.backup;
