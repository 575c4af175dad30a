/**
 * The records for harvesters: OAI-PMH 2.0, in Dublin Core and in the CERIF XML of the OpenAIRE
 * Guidelines for CRIS Managers 1.2, from the change log alone.
 */
package fr.clara.harvest;
