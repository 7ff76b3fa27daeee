package de.kommig.eventstore.applying;

/** What became of one event at one subscription. */
public enum Fate {
    /** It was the stream's next version and has been dealt with. */
    APPLIED,
    /** It had been dealt with before. */
    DUPLICATE,
    /** The subscription has no interest in its stream. */
    IGNORED,
    /** A version before it is missing; nothing was done. */
    GAP;

    /** By the versions alone. */
    static Fate of(long present, long version) {
        return version <= present ? DUPLICATE : version == present + 1 ? APPLIED : GAP;
    }
}
