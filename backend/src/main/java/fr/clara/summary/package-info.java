/** The annual summary: what there is of some years, as data, as a table and as a document. */
package fr.clara.summary;
