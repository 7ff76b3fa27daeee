package de.kommig.applications.award;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in a proof of use that somebody should look at.
 *
 * @param receipt number of the receipt it is about
 * @param receiptId its id, since a number may be there more than once; {@code null}, too, in proofs that were handed in before it was noted
 * @param category key of the category it is about
 */
public record ProofFinding(
        Kind kind,
        @Nullable String receipt,
        @Nullable UUID receiptId,
        @Nullable String category) {

    /** What it is. */
    public enum Kind {
        /** There is no receipt at all. */
        NO_RECEIPTS(true),
        /** The number is there more than once. */
        NUMBER_TWICE(true),
        /** Day, payee and amount are there more than once. */
        PERHAPS_TWICE(false),
        /** The plan has no such category. */
        CATEGORY_NOT_PLANNED(true),
        /** Another currency than the award's. */
        OTHER_CURRENCY(true),
        /** Paid before the period began. */
        PAID_BEFORE_PERIOD(true),
        /** Paid after the period; that is right for what was delivered in it. */
        PAID_AFTER_PERIOD(false),
        /** The contract was made before the project was allowed to begin. */
        COMMITTED_TOO_EARLY(true),
        /** More than the tolerance allows. */
        CATEGORY_OVERSPENT(false),
        /** Some of the money has to be paid back. */
        MONEY_LEFT(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        /** Whether the proof cannot be handed in with it; all else is for the funder to judge. */
        public boolean isError() {
            return error;
        }

        /** In kebab-case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static ProofFinding of(Kind kind) {
        return new ProofFinding(kind, null, null, null);
    }

    static ProofFinding of(Kind kind, Receipt receipt) {
        return new ProofFinding(kind, receipt.number(), receipt.id(), null);
    }

    static ProofFinding of(Kind kind, String category) {
        return new ProofFinding(kind, null, null, category);
    }
}
