package de.kommig.feeds.entry;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Parties;
import de.kommig.contracts.json.EventJson;
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

    @Test
    void where_money_changes_the_entry_says_how_much() {
        assertThat(AwardHappenings.all(PARTIES).stream()
                        .map(event -> FeedRules.entry(Happenings.received(event, 1), Case.UNKNOWN)
                                .orElseThrow())
                        .filter(entry -> entry.amounts() != null)
                        .map(entry ->
                                entry.type().replace("de.kommig.award.", "").replace(".v1", "") + " "
                                        + EventJson.write(entry.amounts())
                                                .replace("{\"amount\":\"800.00\",\"currency\":\"EUR\"}", "800")
                                                .replace("{\"amount\":\"0.00\",\"currency\":\"EUR\"}", "0")
                                                .replace("\"", "")))
                .containsExactly(
                        "opened {approved:800}",
                        "noticed {awarded:800}",
                        "drawdown-requested {drawdown:800}",
                        "drawdown-paid {drawdown:800}",
                        "drawdown-used {spent:800}",
                        "drawdown-late {unspent:800}",
                        "regranting-allowed {regranting:800}",
                        "call-funded {budget:800}",
                        "report-submitted {spent:800}",
                        "proof-submitted {spent:800}",
                        "hearing-opened {claimed:800}",
                        "recovery-ordered {claimed:800}",
                        "paid-back {paidBack:800,interest:800,outstanding:800}",
                        "paid-back {paidBack:800,interest:800,outstanding:0}",
                        "paid-back {paidBack:800,interest:800,outstanding:0}",
                        "given-back {paidBack:800}");
    }
}
