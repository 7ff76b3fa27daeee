package de.kommig.feeds.entry;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Parties;
import de.kommig.testing.AwardHappenings;
import de.kommig.testing.Happenings;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwardEntriesTest {

    private static final Parties PARTIES = Happenings.someParties();

    @Test
    void the_funder_learns_of_every_step_of_an_award_and_where_it_stands() {
        List<FeedEntry> entries = AwardHappenings.all(PARTIES).stream()
                .map(event -> FeedRules.entry(Happenings.received(event, 1), Case.UNKNOWN)
                        .orElseThrow())
                .toList();

        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.feed()).isEqualTo(PARTIES.funder());
            assertThat(entry.application()).isEqualTo(PARTIES.application());
            assertThat(entry.type()).startsWith("de.kommig.award.");
        });
        assertThat(entries.stream()
                        .map(entry ->
                                entry.type().replace("de.kommig.award.", "").replace(".v1", "") + " " + entry.state()))
                .containsExactly(
                        "early-start-asked EARLY_START",
                        "early-start-given EARLY_START",
                        "early-start-refused EARLY_START",
                        "opened APPROVED",
                        "noticed NOTICED",
                        "objected OBJECTED",
                        "objection-settled NOTICED",
                        "objection-settled NOTICED",
                        "objection-settled APPROVED",
                        "became-final RUNNING",
                        "became-final RUNNING",
                        "drawdown-requested RUNNING",
                        "drawdown-refused RUNNING",
                        "drawdown-paid RUNNING",
                        "drawdown-used RUNNING",
                        "drawdown-late RUNNING",
                        "change-requested RUNNING",
                        "change-accepted RUNNING",
                        "change-refused RUNNING",
                        "regranting-allowed RUNNING",
                        "call-funded RUNNING",
                        "report-due RUNNING",
                        "report-due RUNNING",
                        "report-submitted RUNNING",
                        "proof-submitted PROOF_SUBMITTED",
                        "proof-returned RUNNING",
                        "proof-accepted CLOSED",
                        "hearing-opened HEARING",
                        "hearing-answered HEARING",
                        "hearing-ended RUNNING",
                        "hearing-ended PROOF_SUBMITTED",
                        "recovery-ordered RECOVERY",
                        "paid-back RECOVERY",
                        "paid-back CLOSED",
                        "paid-back RUNNING",
                        "given-back RUNNING",
                        "revoked REVOKED",
                        "retention-ended CLOSED");
    }
}
