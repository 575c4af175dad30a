/** Trainings and their sessions. */
package fr.clara.training;
