package de.kommig.coordination.journey;

import de.kommig.coordination.journey.Next.Turn;
import java.util.Optional;
import java.util.function.Predicate;

/** The next step once money has been granted, told from the last thing that happened to the award. */
final class NextOfAward {

    /** With which number a report that is due is the proof of use. */
    private static final int PROOF = 2;

    private NextOfAward() {}

    static Next of(Journey journey, Audience audience) {
        return audience instanceof Audience.Reviewer
                        || audience instanceof Audience.CoApplicant
                        || audience instanceof Audience.Partner
                ? Next.of(Turn.NOBODY, "approved", audience)
                : last(journey)
                        .map(entry -> after(entry, audience))
                        .orElseGet(() -> Next.of(Turn.FUNDER, "give-notice", audience));
    }

    private static Optional<Entry> last(Journey journey) {
        Optional<Entry> last = last(journey, NextOfAward::movesIt);
        boolean claimIsOver = last.map(Entry::fact)
                .filter(fact -> fact == Fact.AWARD_HEARING_ENDED || fact == Fact.AWARD_CLAIM_PAID)
                .isPresent();
        return claimIsOver ? last(journey, fact -> movesIt(fact) && !isOfClaim(fact)) : last;
    }

    private static Optional<Entry> last(Journey journey, Predicate<Fact> wanted) {
        return journey.entries().stream()
                .filter(entry -> entry.fact().source() == Fact.Source.AWARD && wanted.test(entry.fact()))
                .max(Entry.AS_DECIDED);
    }

    /** What may be passed on changes nothing about whose turn it is, nor does what is given back without a claim. */
    private static boolean movesIt(Fact fact) {
        return fact != Fact.AWARD_REGRANTING_ALLOWED && fact != Fact.AWARD_CALL_FUNDED && fact != Fact.AWARD_GIVEN_BACK;
    }

    /** Once nothing comes of a hearing, or the claim is paid, all goes on where it was before. */
    private static boolean isOfClaim(Fact fact) {
        return switch (fact) {
            case AWARD_HEARING_OPENED,
                    AWARD_HEARING_ANSWERED,
                    AWARD_HEARING_ENDED,
                    AWARD_RECOVERY_ORDERED,
                    AWARD_PAID_BACK,
                    AWARD_CLAIM_PAID -> true;
            default -> false;
        };
    }

    private static Next after(Entry last, Audience audience) {
        return switch (last.fact()) {
            case AWARD_NOTICED -> Next.of(Turn.APPLICANT, "read-notice", audience);
            case AWARD_OBJECTED -> Next.of(Turn.FUNDER, "settle-objection", audience);
            case AWARD_OBJECTION_UPHELD -> Next.of(Turn.FUNDER, "give-notice", audience);
            case AWARD_OBJECTION_REJECTED, AWARD_OBJECTION_WITHDRAWN, AWARD_OBJECTION_SETTLED ->
                Next.of(Turn.NOBODY, "objection-settled", audience);
            case AWARD_DRAWDOWN_REQUESTED -> Next.of(Turn.FUNDER, "pay", audience);
            case AWARD_CHANGE_REQUESTED -> Next.of(Turn.FUNDER, "answer-change", audience);
            case AWARD_REPORT_DUE ->
                Next.of(
                        Turn.APPLICANT,
                        Integer.valueOf(PROOF).equals(last.details().number()) ? "prove" : "report",
                        audience);
            case AWARD_PROOF_SUBMITTED -> Next.of(Turn.FUNDER, "check-proof", audience);
            case AWARD_PROOF_RETURNED -> Next.of(Turn.APPLICANT, "correct-proof", audience);
            case AWARD_HEARING_OPENED -> Next.of(Turn.APPLICANT, "answer-hearing", audience);
            case AWARD_HEARING_ANSWERED -> Next.of(Turn.FUNDER, "decide-claim", audience);
            case AWARD_RECOVERY_ORDERED -> Next.of(Turn.APPLICANT, "pay-back", audience);
            case AWARD_PAID_BACK -> Next.of(Turn.NOBODY, "paid-back", audience);
            case AWARD_PROOF_ACCEPTED, AWARD_RETENTION_ENDED -> Next.of(Turn.NOBODY, "award-closed", audience);
            case AWARD_REVOKED -> Next.of(Turn.NOBODY, "award-revoked", audience);
            case AWARD_OPENED, AWARD_EARLY_START_ASKED, AWARD_EARLY_START_GIVEN, AWARD_EARLY_START_REFUSED ->
                Next.of(Turn.FUNDER, "give-notice", audience);
            default -> Next.of(Turn.APPLICANT, "spend", audience);
        };
    }
}
