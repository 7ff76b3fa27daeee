package de.kommig.reviews.pool;

/** What a reviewer has to read and acknowledge before the first review. */
public enum Training {
    /** What the charter against racism and right-wing extremism asks of projects and of those who assess them. */
    CHARTER,
    /** How prejudice gets into judgements, and what helps against it. */
    BIAS
}
