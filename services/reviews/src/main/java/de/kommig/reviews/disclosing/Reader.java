package de.kommig.reviews.disclosing;

import java.util.UUID;

/** Somebody who looks at a round, and as what. */
public sealed interface Reader {

    /** KomMig: guides, checks, assigns. */
    record Coordinator() implements Reader {}

    /** Was asked for a review in this round; perhaps stepped back since. */
    record Reviewer(UUID person) implements Reader {}

    /** The organisation whose call it is. */
    record Funder() implements Reader {}

    /**
     * The organisation whose application it is, or one that applies together with it and has agreed.
     *
     * @param decided whether the funder has decided about it
     */
    record Applicant(boolean decided) implements Reader {}
}
