/** The lasting relations of the network with territories abroad. */
package fr.clara.cooperation;
