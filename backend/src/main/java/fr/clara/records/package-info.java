/** What every kind of record offers over the API, written once. */
package fr.clara.records;
