/** What others subscribe to: the changes of a list as Atom, the dates of records as iCalendar. */
package fr.clara.feeds;
