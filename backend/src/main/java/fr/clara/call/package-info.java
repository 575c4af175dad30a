/** Calls for proposals, whose status the clock tells. */
package fr.clara.call;
