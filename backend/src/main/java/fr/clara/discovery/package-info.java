/** What is here and how to use it, at the addresses where machines look first. */
package fr.clara.discovery;
