/** The scientific axes of CLARA and their topics. */
package fr.clara.axis;
