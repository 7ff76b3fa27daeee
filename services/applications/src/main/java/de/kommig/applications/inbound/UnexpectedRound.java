package de.kommig.applications.inbound;

import de.kommig.eventstore.decider.Rejection;

/** A round reports what cannot have happened to its application; the round's stream is parked until somebody has looked. */
final class UnexpectedRound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnexpectedRound(String eventId, Rejection reason) {
        super(eventId + " does not fit its application: " + reason.code());
    }
}
