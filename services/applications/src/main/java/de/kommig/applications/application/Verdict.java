package de.kommig.applications.application;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import org.jspecify.annotations.Nullable;

/** What is decided about an application. */
public sealed interface Verdict {

    /**
     * Money is given.
     *
     * @param conditions what is asked for in return, and why it is less than requested
     * @param explained whether they say why it is less; who gets less is told why (§ 39 (1) VwVfG)
     */
    record Approval(Money amount, @Nullable ContentRef conditions, boolean explained) implements Verdict {}

    /** None is given. */
    record Refusal(ContentRef reasons) implements Verdict {}

    /**
     * None for now.
     *
     * @param rank place on the waiting list, from 1
     */
    record Waiting(int rank, @Nullable ContentRef reasons) implements Verdict {}
}
