package de.kommig.contracts.round;

/** Who says, instead of the reviewer, that there is a conflict of interest. */
public enum ConflictSource {
    /** A coordinator has set it. */
    COORDINATOR,
    /** The platform has found it in what it knows of both sides. */
    PLATFORM
}
