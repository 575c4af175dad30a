/** The programmes that support research: CLARA's own and those of others. */
package fr.clara.programme;
