/** Research projects and the institutions that take part in them. */
package fr.clara.project;
