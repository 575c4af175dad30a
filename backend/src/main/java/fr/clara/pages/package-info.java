/**
 * The pages of records as search engines read them: the SPA's page with the record within it, in
 * the vocabulary of schema.org.
 */
package fr.clara.pages;
