package de.kommig.applications.award;

import static de.kommig.applications.award.AwardHistories.CLOSED;
import static de.kommig.applications.award.AwardHistories.NOTICED;
import static de.kommig.applications.award.AwardHistories.PARTIES;
import static de.kommig.applications.award.AwardHistories.PROOF_DUE;
import static de.kommig.applications.award.AwardHistories.PROOF_RETURNED;
import static de.kommig.applications.award.AwardHistories.PROOF_SUBMITTED;
import static de.kommig.applications.award.AwardHistories.REVOKED;
import static de.kommig.applications.award.AwardHistories.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.call.AwardRules;
import de.kommig.contracts.call.PaymentKind;
import de.kommig.testing.DeciderFixture;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PassingOnTest {

    private static final DeciderFixture<Award, AwardCommand, AwardEvent> STRICT = AwardHistories.NONE
            .given(AwardHistories.opened(strict()))
            .given(AwardHistories.noticed())
            .given(AwardHistories.becameFinal());

    private static AwardRules strict() {
        AwardRules like = AwardHistories.rules(PaymentKind.BY_NEED);
        return new AwardRules(
                like.legalBasis(),
                like.objectionPeriod(),
                like.payment(),
                List.of(),
                like.useBy(),
                List.of(),
                like.proofDue(),
                like.retention(),
                like.interestPoints(),
                false);
    }

    private static AwardCommand allow(String amount) {
        return new AwardCommand.AllowRegranting(Money.euros(amount));
    }

    private static AwardEvent allowed(String amount) {
        return new AwardEvent.RegrantingAllowed(PARTIES, Money.euros(amount));
    }

    @Test
    void a_funder_allows_an_award_to_be_passed_on_up_to_all_of_it() {
        RUNNING.when(allow("2500")).then(allowed("2500"));
        RUNNING.when(allow("10000")).then(allowed("10000"));
        RUNNING.when(allow("10000.01")).thenRejected(AwardRejection.AMOUNT_EXCEEDS_AWARD);
        RUNNING.when(allow("0")).thenRejected(AwardRejection.AMOUNT_IS_ZERO);
        RUNNING.when(new AwardCommand.AllowRegranting(new Money(Money.euros("1").amount(), "CHF")))
                .thenRejected(AwardRejection.CURRENCY_DIFFERS_FROM_AWARD);
    }

    @Test
    void said_again_it_is_more_or_less_than_before() {
        var first = RUNNING.given(allowed("2500"));
        first.when(allow("3000")).then(allowed("3000"));
        var less = first.when(allow("100")).then(allowed("100"));
        less.when(allow("100")).thenRejected(AwardRejection.REGRANTING_ALREADY_ALLOWED);
        assertThat(((Award.Running) less.state()).file().regranting().allowed()).isEqualTo(Money.euros("100"));
    }

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private static AwardCommand fund(UUID call, String budget) {
        return new AwardCommand.FundCall(call, Money.euros(budget));
    }

    private static AwardEvent funded(UUID call, String budget) {
        return new AwardEvent.CallFunded(PARTIES, call, Money.euros(budget));
    }

    @Test
    void all_calls_together_never_get_more_than_may_be_passed_on() {
        var one = RUNNING.given(allowed("1000")).when(fund(ONE, "600")).then(funded(ONE, "600"));
        one.when(fund(OTHER, "400.01")).thenRejected(new RegrantingExceeded(Money.euros("400")));
        one.when(fund(OTHER, "400")).then(funded(OTHER, "400"));
        one.when(fund(ONE, "1000")).then(funded(ONE, "1000"));
        one.when(fund(ONE, "1000.01")).thenRejected(new RegrantingExceeded(Money.euros("1000")));
        one.when(fund(ONE, "600")).thenRejected(AwardRejection.CALL_IS_FUNDED);
        one.when(new AwardCommand.FundCall(OTHER, new Money(Money.euros("1").amount(), "CHF")))
                .thenRejected(AwardRejection.CURRENCY_DIFFERS_FROM_AWARD);
        RUNNING.when(fund(ONE, "1")).thenRejected(AwardRejection.REGRANTING_IS_NOT_ALLOWED);
    }

    @Test
    void what_a_call_does_not_need_is_there_for_others() {
        var one = RUNNING.given(allowed("1000")).given(funded(ONE, "600"));
        one.when(new AwardCommand.ReleaseRest(ONE, Money.euros("600"))).thenRejected(AwardRejection.CALL_IS_FUNDED);
        one.when(new AwardCommand.ReleaseRest(ONE, Money.euros("100")))
                .then(funded(ONE, "100"))
                .when(fund(OTHER, "900"))
                .then(funded(OTHER, "900"));
        one.when(new AwardCommand.ReleaseRest(ONE, Money.euros("0")))
                .then(funded(ONE, "0"))
                .when(fund(OTHER, "1000"))
                .then(funded(OTHER, "1000"));
    }

    @Test
    void a_funder_takes_nothing_back_that_calls_have() {
        var one = RUNNING.given(allowed("1000")).given(funded(ONE, "600"));
        one.when(allow("599.99")).thenRejected(AwardRejection.REGRANTING_IS_PROMISED);
        one.when(allow("600")).then(allowed("600"));
    }

    @Test
    void no_call_gets_anything_of_an_award_that_has_been_revoked() {
        RUNNING.given(allowed("1000"))
                .given(new AwardEvent.Revoked(
                        PARTIES,
                        AwardHistories.day("2027-05-03"),
                        AwardHistories.ref("breach"),
                        AwardHistories.day("2032-05-03")))
                .when(fund(ONE, "1"))
                .thenRejected(AwardRejection.AWARD_IS_REVOKED);
    }

    @Test
    void awards_are_passed_on_only_where_the_call_provides_for_it() {
        STRICT.when(allow("1")).thenRejected(AwardRejection.REGRANTING_NOT_PROVIDED_FOR);
    }

    @Test
    void awards_are_passed_on_only_while_they_are_under_way() {
        PROOF_DUE.when(allow("1")).then(allowed("1"));
        PROOF_RETURNED.when(allow("1")).then(allowed("1"));
        NOTICED.when(allow("1")).thenRejected(AwardRejection.AWARD_IS_NOTICED);
        PROOF_SUBMITTED.when(allow("1")).thenRejected(AwardRejection.PROOF_IS_SUBMITTED);
        CLOSED.when(allow("1")).thenRejected(AwardRejection.AWARD_IS_CLOSED);
        REVOKED.when(allow("1")).thenRejected(AwardRejection.AWARD_IS_REVOKED);
    }
}
