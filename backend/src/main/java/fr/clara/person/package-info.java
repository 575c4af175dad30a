/**
 * The people whose public roles the network's records name, and no more than those roles justify.
 */
package fr.clara.person;
