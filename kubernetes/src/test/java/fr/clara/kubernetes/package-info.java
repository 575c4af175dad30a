/**
 * The chart as Helm's own engine renders it, held against the schemas of what it is rendered for.
 */
package fr.clara.kubernetes;
