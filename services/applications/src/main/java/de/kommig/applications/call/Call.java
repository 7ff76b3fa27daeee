package de.kommig.applications.call;

import de.kommig.contracts.call.CallTerms;
import java.util.UUID;

/** A call (Förderaufruf), as its events have made it. */
public sealed interface Call {

    /** Nobody has written a call with this id. */
    record None() implements Call {}

    /** A call that exists, public or not. */
    sealed interface Written extends Call {

        /** The call's id. */
        UUID id();

        /** The organisation that wrote it. */
        UUID funder();

        /** What it offers and asks for. */
        CallTerms terms();

        /** How often it has been amended since it became public. */
        int amendments();
    }

    /** Only its funder sees it. */
    record Draft(UUID id, UUID funder, CallTerms terms) implements Written {

        @Override
        public int amendments() {
            return 0;
        }
    }

    /** Everybody sees it. */
    sealed interface Public extends Written {}

    /** Applications can be put to it, or will be once it opens. */
    record Published(UUID id, UUID funder, CallTerms terms, int amendments) implements Public {}

    /** The last moment to apply has passed; its funder decides. */
    record Closed(UUID id, UUID funder, CallTerms terms, int amendments) implements Public {}

    /** All applications have been decided. */
    record Decided(UUID id, UUID funder, CallTerms terms, int amendments) implements Public {}

    /** Kept for the record. */
    record Archived(UUID id, UUID funder, CallTerms terms, int amendments) implements Public {}
}
