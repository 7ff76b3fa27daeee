package de.kommig.applications.call;

import de.kommig.contracts.call.CallTerms;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

        /** The award that it is paid from, where its funder passes one on; {@code null} where the funder has money of its own. */
        @Nullable
        UUID award();
    }

    /** Only its funder sees it. */
    record Draft(
            UUID id, UUID funder, CallTerms terms, @Nullable UUID award) implements Written {

        /** Paid with the funder's own money. */
        public Draft(UUID id, UUID funder, CallTerms terms) {
            this(id, funder, terms, null);
        }

        @Override
        public int amendments() {
            return 0;
        }
    }

    /** Everybody sees it. */
    sealed interface Public extends Written {}

    /** Applications can be put to it, or will be once it opens. */
    record Published(
            UUID id,
            UUID funder,
            CallTerms terms,
            int amendments,
            @Nullable UUID award) implements Public {

        /** Paid with the funder's own money. */
        public Published(UUID id, UUID funder, CallTerms terms, int amendments) {
            this(id, funder, terms, amendments, null);
        }
    }

    /** The last moment to apply has passed; its funder decides. */
    record Closed(
            UUID id,
            UUID funder,
            CallTerms terms,
            int amendments,
            @Nullable UUID award) implements Public {

        /** Paid with the funder's own money. */
        public Closed(UUID id, UUID funder, CallTerms terms, int amendments) {
            this(id, funder, terms, amendments, null);
        }
    }

    /** All applications have been decided. */
    record Decided(
            UUID id,
            UUID funder,
            CallTerms terms,
            int amendments,
            @Nullable UUID award) implements Public {}

    /** Kept for the record. */
    record Archived(
            UUID id,
            UUID funder,
            CallTerms terms,
            int amendments,
            @Nullable UUID award) implements Public {}
}
