package de.kommig.applications.listing;

/** What a funder has waited for too long. */
public enum OverdueOfAward {
    /** An interim report (Zwischennachweis), beyond its day. */
    REPORT("reportBy"),
    /** The proof of use (Verwendungsnachweis), or its correction, beyond the day for it. */
    PROOF("proofBy"),
    /** Money drawn that has not been spent, beyond the last day for it. */
    USE("useBy");

    private final String field;

    OverdueOfAward(String field) {
        this.field = field;
    }

    /** Where documents of {@link AwardsView} have the earliest such day. */
    String field() {
        return field;
    }
}
