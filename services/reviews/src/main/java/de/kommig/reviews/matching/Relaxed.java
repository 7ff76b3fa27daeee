package de.kommig.reviews.matching;

/** A goal with some conditions left out: what it reaches bounds what all conditions allow. */
interface Relaxed {

    /** No assignment reaches more, in points. */
    long bound();

    /** The pairs that an assignment can hold whose goal is below the bound by no more than this, in points. */
    Columns within(long gap);
}
