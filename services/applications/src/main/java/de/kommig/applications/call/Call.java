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
    }

    /** Only its funder sees it. */
    record Draft(UUID id, UUID funder, CallTerms terms) implements Written {}

    /** Everybody sees it; applications can be put to it. */
    record Published(UUID id, UUID funder, CallTerms terms) implements Written {}
}
