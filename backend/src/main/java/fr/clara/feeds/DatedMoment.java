package fr.clara.feeds;

/**
 * A moment of a record and when it is.
 *
 * @param end null when it is not stated, or the moment is an instant
 */
public record DatedMoment(Moment moment, CalendarTime start, CalendarTime end) {}
