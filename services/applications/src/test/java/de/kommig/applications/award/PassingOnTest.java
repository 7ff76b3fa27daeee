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
