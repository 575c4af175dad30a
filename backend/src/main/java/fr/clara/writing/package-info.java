/**
 * How records are written, whatever their kind: what is sent is read and checked, what stands
 * against it is said, drafts wait where nobody sees them, and a revision can be undone.
 */
package fr.clara.writing;
