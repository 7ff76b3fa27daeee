package de.kommig.applications.committing;

import de.kommig.eventstore.decider.Rejection;

/** There is no money for an approval. Nothing has happened. */
public final class MoneyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection reason;

    MoneyRefused(Rejection reason) {
        super(reason.code());
        this.reason = reason;
    }

    /** Why not. */
    public Rejection reason() {
        return reason;
    }
}
