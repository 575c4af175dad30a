/** The university towns that the region's cancer research stands on, with their key figures. */
package fr.clara.pole;
