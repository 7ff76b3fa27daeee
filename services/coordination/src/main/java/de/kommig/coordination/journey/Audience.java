package de.kommig.coordination.journey;

import java.util.UUID;

/** As what somebody follows a journey. */
public sealed interface Audience {

    /** The organisation whose application it is. */
    record Applicant() implements Audience {}

    /** An organisation that has agreed to apply together with that one. */
    record CoApplicant(UUID organisation) implements Audience {}

    /** An organisation that was asked to take part and has not declined; also the fiscal sponsor that has agreed. */
    record Partner(UUID organisation) implements Audience {}

    /** KomMig. */
    record Coordinator() implements Audience {}

    /** The organisation whose call it is. */
    record Funder() implements Audience {}

    /** Asked for a review, and not stepped back. */
    record Reviewer(UUID person) implements Audience {}

    /** Was asked for a review, and declined or recused. */
    record FormerReviewer(UUID person) implements Audience {}
}
