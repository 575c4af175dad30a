/** The agreements signed under a cooperation. */
package fr.clara.agreement;
