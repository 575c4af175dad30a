/** The data of the pictures of the network: what many records say together, counted once here. */
package fr.clara.charts;
