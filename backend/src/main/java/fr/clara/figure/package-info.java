/** The key figures that documents publish, beside what the records answer to the same question. */
package fr.clara.figure;
