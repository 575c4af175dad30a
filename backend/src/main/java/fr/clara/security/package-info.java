/** Who may do what. */
package fr.clara.security;
