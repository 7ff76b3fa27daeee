package de.kommig.coordination.journey;

import static de.kommig.coordination.journey.Journeys.HOUSE;
import static de.kommig.coordination.journey.Journeys.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is open in an award, whatever happened last. */
class NextOfAwardTest {

    /**
     * After a final notice: what happens, with a number or an amount behind it, and what is next for the organisation, for the funder and for
     * everybody else.
     */
    private static final String TABLE = """
        happens                                                                       | applicant       | funder          | others
        -                                                                             | spend!          | spend           | spend
        requested 1                                                                   | pay             | pay!            | pay
        requested 1, requested 2, paid 1                                              | pay             | pay!            | pay
        requested 1, requested 2, paid 1, refused 2                                   | spend!          | spend           | spend
        requested 1, paid 1, used 1                                                   | spend!          | spend           | spend
        requested 1, asked 1                                                          | pay             | pay!            | pay
        requested 1, asked 1, paid 1                                                  | answer-change   | answer-change!  | answer-change
        asked 1, asked 2, agreed 1                                                    | answer-change   | answer-change!  | answer-change
        asked 1, declined 1                                                           | spend!          | spend           | spend
        requested 1, interim 1                                                        | report!         | pay!            | report
        interim 1, requested 1, paid 1                                                | report!         | report          | report
        interim 1, interim 2, reported 1                                              | report!         | report          | report
        interim 1, asked 1, reported 1                                                | answer-change   | answer-change!  | answer-change
        interim 1, asked 1, agreed 1, reported 1                                      | spend!          | spend           | spend
        proof-due, requested 1                                                        | prove!          | pay!            | prove
        requested 1, proof-due, paid 1                                                | prove!          | prove           | prove
        asked 1, proof-due, agreed 1                                                  | prove!          | prove           | prove
        longer 1, proof-due                                                           | prove!          | answer-change!  | prove
        longer 1, proof-due, agreed 1                                                 | spend!          | spend           | spend
        proof-due, interim 1                                                          | prove!          | prove           | prove
        requested 1, proof-due, proved                                                | check-proof     | check-proof!    | check-proof
        requested 1, proof-due, proved, returned                                      | correct-proof!  | pay!            | correct-proof
        requested 1, proof-due, proved, returned, given-back                          | correct-proof!  | pay!            | correct-proof
        requested 1, hearing                                                          | answer-hearing! | answer-hearing  | answer-hearing
        requested 1, hearing, answered                                                | decide-claim    | decide-claim!   | decide-claim
        requested 1, hearing, answered, dropped                                       | pay             | pay!            | pay
        requested 1, hearing, claimed 100                                             | pay-back!       | pay-back        | pay-back
        requested 1, hearing, claimed 100, back 60                                    | pay-back!       | pay-back        | pay-back
        requested 1, hearing, claimed 100, back 60, settled 40                        | pay             | pay!            | pay
        proof-due, proved, hearing, claimed 100, back 60, back 40                     | award-closed    | award-closed    | award-closed
        proof-due, proved, accepted                                                   | award-closed    | award-closed    | award-closed
        requested 1, asked 1, revoked                                                 | award-revoked   | award-revoked   | award-revoked
        revoked, given-back                                                           | award-revoked   | award-revoked   | award-revoked
        hearing, revoked                                                              | answer-hearing! | answer-hearing  | answer-hearing
        revoked, hearing, claimed 100, back 60                                        | pay-back!       | pay-back        | pay-back
        revoked, hearing, claimed 100, back 100                                       | award-closed    | award-closed    | award-closed
        requested 1, allowed, funded                                                  | pay             | pay!            | pay
        """;

    @TestFactory
    Stream<DynamicTest> everybody_is_told_first_what_is_theirs_of_all_that_is_open() {
        return TABLE.lines()
                .skip(1)
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(row -> DynamicTest.dynamicTest(row.getFirst(), () -> check(row)));
    }

    private static void check(List<String> row) {
        Journey journey = running(row.getFirst());

        assertThat(told(journey, new Audience.Applicant())).as("applicant").isEqualTo(row.get(1));
        assertThat(told(journey, new Audience.Funder())).as("funder").isEqualTo(row.get(2));
        assertThat(told(journey, new Audience.Coordinator())).as("coordinator").isEqualTo(row.get(3));
        assertThat(told(journey, new Audience.CoApplicant(HOUSE)))
                .as("co-applicant")
                .isEqualTo(row.get(3));
    }

    @Test
    void before_it_is_final_nothing_else_is_open() {
        assertThat(told(begun(), new Audience.Funder())).isEqualTo("give-notice!");
        assertThat(told(begun(Fact.AWARD_NOTICED), new Audience.Applicant())).isEqualTo("read-notice!");
        assertThat(told(begun(Fact.AWARD_NOTICED, Fact.AWARD_OBJECTED), new Audience.Applicant()))
                .isEqualTo("settle-objection");
    }

    @Test
    void who_carries_the_application_is_told_how_it_goes_on_and_who_was_only_asked_is_not() {
        Journey asked = begun(Fact.AWARD_NOTICED);
        Journey carried = new Journeys()
                .then(Fact.DRAFTED)
                .then(Fact.PARTNER_CONFIRMED)
                .then(Fact.APPROVED)
                .then(Fact.AWARD_OPENED)
                .then(Fact.AWARD_NOTICED)
                .journey();

        assertThat(told(asked, new Audience.Partner(HOUSE))).isEqualTo("approved");
        assertThat(told(carried, new Audience.Partner(HOUSE))).isEqualTo("read-notice");
        assertThat(told(carried, new Audience.Reviewer(ROSA))).isEqualTo("approved");
    }

    private static String told(Journey journey, Audience audience) {
        Next next = NextOfAward.of(journey, audience);
        return next.code() + (next.yours() ? "!" : "");
    }

    private static Journey begun(Fact... facts) {
        Journeys journeys =
                new Journeys().then(Fact.DRAFTED).then(Fact.APPROVED).then(Fact.AWARD_OPENED);
        Arrays.stream(facts).forEach(journeys::then);
        return journeys.journey();
    }

    private static Journey running(String happens) {
        Journeys journeys = new Journeys()
                .then(Fact.DRAFTED)
                .then(Fact.APPROVED)
                .then(Fact.AWARD_OPENED)
                .then(Fact.AWARD_NOTICED)
                .then(Fact.AWARD_BECAME_FINAL);
        if (!happens.equals("-")) {
            Arrays.stream(happens.split(", ")).forEach(step -> happen(journeys, step));
        }
        return journeys.journey();
    }

    private static void happen(Journeys journeys, String step) {
        String[] parts = step.split(" ");
        @Nullable Integer number = parts.length > 1 ? Integer.valueOf(parts[1]) : null;
        LocalDate day = number == null ? null : LocalDate.of(2027, 1, 1).plusDays(number);
        switch (parts[0]) {
            case "requested" -> journeys.then(Fact.AWARD_DRAWDOWN_REQUESTED, Details.ofAward(null, number, null));
            case "paid" -> journeys.then(Fact.AWARD_DRAWDOWN_PAID, Details.ofAward(null, number, null));
            case "refused" -> journeys.then(Fact.AWARD_DRAWDOWN_REFUSED, Details.ofAward(null, number, null));
            case "used" -> journeys.then(Fact.AWARD_DRAWDOWN_USED, Details.ofAward(null, number, null));
            case "asked" -> journeys.then(Fact.AWARD_CHANGE_REQUESTED, Details.ofAward(null, number, null));
            case "longer" -> journeys.then(Fact.AWARD_CHANGE_REQUESTED, Details.ofAward(null, number, day));
            case "agreed" -> journeys.then(Fact.AWARD_CHANGE_ACCEPTED, Details.ofAward(null, number, null));
            case "declined" -> journeys.then(Fact.AWARD_CHANGE_REFUSED, Details.ofAward(null, number, null));
            case "interim" -> journeys.then(Fact.AWARD_REPORT_DUE, Details.ofAward(null, 1, day));
            case "reported" -> journeys.then(Fact.AWARD_REPORT_SUBMITTED, Details.ofAward(null, null, day));
            case "proof-due" -> journeys.then(Fact.AWARD_REPORT_DUE, Details.ofAward(null, 2, day));
            case "proved" -> journeys.then(Fact.AWARD_PROOF_SUBMITTED);
            case "returned" -> journeys.then(Fact.AWARD_PROOF_RETURNED);
            case "accepted" -> journeys.then(Fact.AWARD_PROOF_ACCEPTED);
            case "hearing" -> journeys.then(Fact.AWARD_HEARING_OPENED);
            case "answered" -> journeys.then(Fact.AWARD_HEARING_ANSWERED);
            case "dropped" -> journeys.then(Fact.AWARD_HEARING_ENDED);
            case "claimed" -> journeys.then(Fact.AWARD_RECOVERY_ORDERED, Details.amount(Money.euros(parts[1])));
            case "back" -> journeys.then(Fact.AWARD_PAID_BACK, Details.amount(Money.euros(parts[1])));
            case "settled" -> journeys.then(Fact.AWARD_CLAIM_PAID, Details.amount(Money.euros(parts[1])));
            case "given-back" -> journeys.then(Fact.AWARD_GIVEN_BACK, Details.amount(Money.euros("1")));
            case "revoked" -> journeys.then(Fact.AWARD_REVOKED);
            case "allowed" -> journeys.then(Fact.AWARD_REGRANTING_ALLOWED);
            case "funded" -> journeys.then(Fact.AWARD_CALL_FUNDED);
            default -> throw new IllegalArgumentException(step);
        }
    }
}
