/**
 * Values that every kind of record is made of: localized texts, partial dates, money, references.
 * Knows no feature.
 */
package fr.clara.shared;
