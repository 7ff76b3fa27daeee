package de.kommig.notifications.telling;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Parties;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.notifications.texts.Texts;
import de.kommig.testing.AwardHappenings;
import de.kommig.testing.Happenings;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AwardTellingTest {

    private static final Parties PARTIES = Happenings.someParties();
    private static final UUID CENTRE = UUID.randomUUID();

    static Stream<AwardEvent> events() {
        return AwardHappenings.all(PARTIES).stream();
    }

    private static List<Message> told(AwardEvent event) {
        return new WhoIsTold(CENTRE).messages(Happenings.received(event, 1), Case.UNKNOWN);
    }

    @Test
    void who_has_to_act_or_to_know_is_told() {
        assertThat(events().map(AwardTellingTest::line))
                .containsExactly(
                        "EarlyStartAsked: FUNDER award-early-start-asked",
                        "EarlyStartGiven: APPLICANT award-early-start-given",
                        "EarlyStartRefused: APPLICANT award-early-start-refused",
                        "Opened: FUNDER award-opened",
                        "Noticed: APPLICANT award-noticed",
                        "Objected: FUNDER award-objected",
                        "ObjectionSettled: APPLICANT award-objection-withdrawn",
                        "ObjectionSettled: APPLICANT award-objection-rejected",
                        "ObjectionSettled: APPLICANT award-objection-upheld",
                        "BecameFinal: APPLICANT award-became-final, FUNDER award-became-final",
                        "BecameFinal: FUNDER award-became-final",
                        "DrawdownRequested: FUNDER award-drawdown-requested",
                        "DrawdownRefused: APPLICANT award-drawdown-refused",
                        "DrawdownPaid: APPLICANT award-drawdown-paid",
                        "DrawdownUsed: ",
                        "DrawdownLate: APPLICANT award-drawdown-late",
                        "ChangeRequested: FUNDER award-change-requested",
                        "ChangeAccepted: APPLICANT award-change-accepted",
                        "ChangeRefused: APPLICANT award-change-refused",
                        "RegrantingAllowed: APPLICANT award-regranting-allowed",
                        "CallFunded: ",
                        "ReportDue: APPLICANT award-report-due",
                        "ReportDue: APPLICANT award-proof-due",
                        "ReportSubmitted: FUNDER award-report-submitted",
                        "ProofSubmitted: FUNDER award-proof-submitted",
                        "ProofReturned: APPLICANT award-proof-returned",
                        "ProofAccepted: APPLICANT award-proof-accepted",
                        "HearingOpened: APPLICANT award-hearing-opened, COORDINATION_CENTRE award-hearing-opened",
                        "HearingAnswered: FUNDER award-hearing-answered",
                        "HearingEnded: APPLICANT award-hearing-ended, COORDINATION_CENTRE award-hearing-ended",
                        "HearingEnded: APPLICANT award-hearing-ended, COORDINATION_CENTRE award-hearing-ended",
                        "RecoveryOrdered: APPLICANT award-recovery-ordered",
                        "PaidBack: APPLICANT award-paid-back",
                        "PaidBack: APPLICANT award-paid-back",
                        "PaidBack: APPLICANT award-claim-paid",
                        "GivenBack: APPLICANT award-given-back",
                        "Revoked: APPLICANT award-revoked, COORDINATION_CENTRE award-revoked",
                        "RetentionEnded: ");
    }

    private static String line(AwardEvent event) {
        return event.getClass().getSimpleName() + ": "
                + String.join(
                        ", ",
                        told(event).stream()
                                .map(message -> message.audience() + " "
                                        + message.kind().code())
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_told_has_words_in_both_languages_with_a_title_and_without(AwardEvent event) {
        assertThat(told(event)).allSatisfy(message -> {
            String german = Texts.of(message, "Chor", Locale.GERMAN);
            assertThat(german)
                    .contains("„Chor“")
                    .doesNotContain("{", "  ")
                    .isNotEqualTo(Texts.of(message, "Chor", Locale.ENGLISH));
            assertThat(Texts.of(message, null, Locale.GERMAN)).doesNotContain("  ", " .", " ,", " :");
            assertThat(Texts.of(message, null, Locale.ENGLISH)).doesNotContain("  ", " .", " ,", " :");
        });
    }
}
