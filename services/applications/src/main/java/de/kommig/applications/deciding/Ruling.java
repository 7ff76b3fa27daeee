package de.kommig.applications.deciding;

import de.kommig.contracts.Money;
import org.jspecify.annotations.Nullable;

/** What the funder decides, and what it writes with that. */
public sealed interface Ruling {

    /**
     * Money is given.
     *
     * @param conditions what is asked for in return
     * @param reasons why it is less than was asked for; not needed when it is not
     */
    record Approval(
            Money amount,
            @Nullable String conditions,
            @Nullable String reasons) implements Ruling {}

    /** None is given; the organisation gets to read why, and what it can do now. */
    record Refusal(String reasons, String nextSteps) implements Ruling {}

    /**
     * None for now.
     *
     * @param rank place on the waiting list, from 1
     */
    record Waiting(
            int rank, @Nullable String reasons, @Nullable String nextSteps) implements Ruling {}
}
