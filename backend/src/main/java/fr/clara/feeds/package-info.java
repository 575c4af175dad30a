/** What others subscribe to: the moments of records, as calendars show them. */
package fr.clara.feeds;
