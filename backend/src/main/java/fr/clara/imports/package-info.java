/**
 * Tables of any kind of record sent in: checked row by row without writing anything, then written
 * as one revision or not at all.
 */
package fr.clara.imports;
