/**
 * The API of the CLARA network for programs in Java: calls and shapes generated from {@code
 * openapi.yaml}, beside them what programs that take everything need: whole lists, followed
 * changes, problems.
 */
package fr.clara.client;
