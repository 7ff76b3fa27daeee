package de.kommig.contracts.call;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts about a call (Förderaufruf). */
public sealed interface CallEvent {

    /** The call this is about. */
    UUID call();

    /** The funder's organisation that wrote the call. */
    UUID funder();

    /**
     * A funder began to write a call; nobody else sees it yet.
     *
     * @param award that it is paid from, where its funder passes one on; {@code null} where the funder has money of its own
     */
    record Drafted(
            UUID call,
            UUID funder,
            CallTerms terms,
            @Nullable UUID award) implements CallEvent {

        /** Paid with the funder's own money. */
        public Drafted(UUID call, UUID funder, CallTerms terms) {
            this(call, funder, terms, null);
        }
    }

    /** The call is public; applications can be drafted. */
    record Published(UUID call, UUID funder, CallTerms terms) implements CallEvent {}

    /** A call that is not public yet has other terms. */
    record Edited(UUID call, UUID funder, CallTerms terms) implements CallEvent {}

    /**
     * A public call has other terms, in no respect harder on those who are writing an application.
     *
     * @param terms as they are from now on
     * @param amendment counts the amendments of the call, from 1
     * @param changed which parts are other than before, each once
     */
    record Amended(UUID call, UUID funder, CallTerms terms, int amendment, List<CallPart> changed)
            implements CallEvent {}

    /** The last moment to apply has passed. */
    record Closed(UUID call, UUID funder) implements CallEvent {}

    /** All applications have been decided. */
    record Decided(UUID call, UUID funder) implements CallEvent {}

    /** The call is kept for the record, and no longer listed. */
    record Archived(UUID call, UUID funder) implements CallEvent {}
}
