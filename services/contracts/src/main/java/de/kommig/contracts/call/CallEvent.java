package de.kommig.contracts.call;

import java.util.UUID;

/** Facts about a call (Förderaufruf). */
public sealed interface CallEvent {

    /** The call this is about. */
    UUID call();

    /** The funder's organisation that wrote the call. */
    UUID funder();

    /** A funder began to write a call; nobody else sees it yet. */
    record Drafted(UUID call, UUID funder, CallTerms terms) implements CallEvent {}

    /** The call is public; applications can be drafted. */
    record Published(UUID call, UUID funder, CallTerms terms) implements CallEvent {}
}
