package de.kommig.applications.call;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.call.CallRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The terms of {@link Terms#RICH} make sense; with one thing changed they do not, or still do. */
class ContradictionsTest {

    @Test
    void terms_with_everything_make_sense_and_so_do_those_with_nothing() {
        assertThat(Contradictions.in(Terms.RICH)).isEmpty();
        assertThat(Contradictions.in(Terms.with("/rules", "gone"))).isEmpty();
        assertThat(Contradictions.in(Terms.RICH.with(CallRules.NONE))).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "contradictions.csv",
            delimiter = '|',
            quoteCharacter = '`',
            useHeadersInDisplayName = true)
    void one_change_makes_a_contradiction(String change, String to, String pointer, String code) {
        assertThat(Contradictions.in(Terms.with(change, to))).containsExactly(new Fault(pointer, code));
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "no-contradictions.csv",
            delimiter = '|',
            quoteCharacter = '`',
            useHeadersInDisplayName = true)
    void one_change_makes_none(String change, String to) {
        assertThat(Contradictions.in(Terms.with(change, to))).isEmpty();
    }

    @Test
    void all_are_told_at_once() {
        assertThat(Contradictions.in(Terms.with(
                        "/rules/award",
                        "{'objectionPeriod':'a month','payment':'by-need','instalments':[],'useBy':'P0D','interimReports':[],"
                                + "'proofDue':'-P6M','retention':'P101Y','interestPoints':'5','regranting':false}")))
                .extracting(Fault::pointer)
                .containsExactly(
                        "/rules/award/objectionPeriod",
                        "/rules/award/useBy",
                        "/rules/award/proofDue",
                        "/rules/award/retention");
    }
}
