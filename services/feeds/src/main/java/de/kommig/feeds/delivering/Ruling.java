package de.kommig.feeds.delivering;

import java.time.Instant;

/** What follows from an attempt. */
sealed interface Ruling {

    /** It has arrived. */
    record Delivered() implements Ruling {}

    /** It has not, and is tried again. */
    record Again(Instant due) implements Ruling {}

    /** It has not and never will by itself; what comes after it in its case goes on. */
    record GivenUp() implements Ruling {}

    /**
     * Nothing more is sent to this webhook until somebody wants it again; this entry is the first then, from its first attempt on.
     *
     * @param gone whether the receiver has said so itself (410)
     */
    record Stop(boolean gone) implements Ruling {}

    /** It was not even sent, which is not the receiver's fault and does not count. */
    record NotSent(Instant due) implements Ruling {}
}
