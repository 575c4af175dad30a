/** What projects, programmes and cooperations led to. */
package fr.clara.outcome;
