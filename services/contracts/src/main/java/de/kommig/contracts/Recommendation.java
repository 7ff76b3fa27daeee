package de.kommig.contracts;

/** What a reviewer, or the panel as a whole, advises the funder to do. */
public enum Recommendation {
    APPROVE,
    REDUCE,
    REJECT,
    /** Only for a panel: as many voices for one as for another. */
    SPLIT
}
