/** What any request must keep: bounds, known parameters, usual ones read in one way. */
package fr.clara.request;
