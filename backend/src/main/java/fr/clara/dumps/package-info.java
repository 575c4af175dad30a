/**
 * The whole network in files, to be taken at once: a partner begins there and then follows the
 * changes.
 */
package fr.clara.dumps;
