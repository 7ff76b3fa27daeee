package de.kommig.feeds.delivering;

import java.time.Instant;

/** What follows from an attempt. */
sealed interface Ruling {

    /** It has arrived. */
    record Delivered() implements Ruling {}

    /**
     * It has not, and is tried again.
     *
     * @param away whether nobody was there to take it, which says nothing of the entry: it need not wait so long once something else arrives
     */
    record Again(Instant due, boolean away) implements Ruling {

        Again(Instant due) {
            this(due, false);
        }
    }

    /** It was tried once more than planned, since something else had arrived, and did not arrive: it waits as before. */
    record InVain(Instant due) implements Ruling {}

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
