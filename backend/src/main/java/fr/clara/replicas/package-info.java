/**
 * Which server of PostgreSQL a reading is answered from: the primary, or one of its streaming
 * replicas where that makes no difference to the reader.
 */
package fr.clara.replicas;
