package de.kommig.coordination.journey;

import de.kommig.coordination.journey.Next.Turn;
import java.util.Locale;

/** Something that is to be done about an award, and by whom. */
enum OpenStep {
    GIVE_NOTICE(Turn.FUNDER),
    READ_NOTICE(Turn.APPLICANT),
    SETTLE_OBJECTION(Turn.FUNDER),
    /** One waits for the time to go to court to pass. */
    OBJECTION_SETTLED(Turn.NOBODY),
    PROVE(Turn.APPLICANT),
    CORRECT_PROOF(Turn.APPLICANT),
    REPORT(Turn.APPLICANT),
    PAY(Turn.FUNDER),
    ANSWER_CHANGE(Turn.FUNDER),
    SPEND(Turn.APPLICANT),
    CHECK_PROOF(Turn.FUNDER),
    ANSWER_HEARING(Turn.APPLICANT),
    DECIDE_CLAIM(Turn.FUNDER),
    PAY_BACK(Turn.APPLICANT),
    AWARD_CLOSED(Turn.NOBODY),
    AWARD_REVOKED(Turn.NOBODY);

    private final Turn turn;

    OpenStep(Turn turn) {
        this.turn = turn;
    }

    Next to(Audience audience) {
        return Next.of(turn, name().toLowerCase(Locale.ROOT).replace('_', '-'), audience);
    }
}
