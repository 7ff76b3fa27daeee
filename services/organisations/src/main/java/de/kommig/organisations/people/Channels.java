package de.kommig.organisations.people;

/**
 * How somebody wants to be told what is new for them. Other channels may join.
 *
 * @param email by mail
 */
public record Channels(Pace email) {

    /** How soon after it has happened. */
    public enum Pace {
        IMMEDIATELY,
        /** All of a day at once. */
        DAILY,
        NEVER
    }
}
