/**
 * Changes sent to partner systems as they happen, signed as the Standard Webhooks specification
 * says. Each webhook follows the change log from a place of its own, in the log's order.
 */
package fr.clara.webhooks;
