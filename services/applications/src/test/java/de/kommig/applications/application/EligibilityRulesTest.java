package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationHistories.DRAFT;
import static de.kommig.applications.application.ApplicationHistories.FIRST;
import static de.kommig.applications.application.ApplicationHistories.INVITED;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static de.kommig.applications.application.EligibilityRule.Remedy.ASK_FOR_LESS;
import static de.kommig.applications.application.EligibilityRule.Remedy.ASK_FOR_MORE;
import static de.kommig.applications.application.EligibilityRule.Remedy.CHOOSE_REGION;
import static de.kommig.applications.application.EligibilityRule.Remedy.CHOOSE_TOPIC;
import static de.kommig.applications.application.EligibilityRule.Remedy.COMMIT_TO_CHARTER;
import static de.kommig.applications.application.EligibilityRule.Remedy.FISCAL_SPONSOR;
import static de.kommig.applications.application.EligibilityRule.Remedy.FOUND_ASSOCIATION;
import static de.kommig.applications.application.EligibilityRule.Remedy.REGISTER_ASSOCIATION;
import static de.kommig.applications.application.EligibilityRule.Remedy.RENEW_COMMITMENT;
import static de.kommig.applications.application.EligibilityRule.Remedy.TELL_LEGAL_FORM;
import static de.kommig.applications.application.EligibilityRule.Remedy.USE_CURRENCY;
import static de.kommig.applications.application.EligibilityRule.Remedy.WITHDRAW_OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.application.EligibilityRule.Kind;
import de.kommig.applications.application.EligibilityRule.Standing;
import de.kommig.applications.call.Terms;
import de.kommig.contracts.Money;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.organisation.LegalForm;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may apply to {@link Terms#RICH}: associations and companies, committed to a charter, with one project in two regions. */
class EligibilityRulesTest {

    private static final CallTerms CALL = Terms.RICH;
    private static final Instant OPEN = CALL.opensAt();
    private static final List<Commitment> COMMITTED = List.of(new Commitment("civic-engagement", "2021-12"));
    private static final Applicant ASSOCIATION = new Applicant(LegalForm.REGISTERED_ASSOCIATION, COMMITTED);
    private static final Attempt GOOD =
            new Attempt(List.of("altona"), List.of("language", "work"), Money.euros("5000.00"), null, false);

    @Test
    void who_meets_all_rules_may_apply() {
        assertThat(EligibilityRules.unmet(CALL, ASSOCIATION, GOOD)).isEmpty();
        assertThat(EligibilityRules.of(CALL, ASSOCIATION, GOOD))
                .allMatch(rule ->
                        rule.standing() == Standing.MET && rule.remedies().isEmpty())
                .extracting(EligibilityRule::kind)
                .containsExactly(
                        Kind.LEGAL_FORM,
                        Kind.CHARTER,
                        Kind.REGION,
                        Kind.TOPIC,
                        Kind.LEAST_AMOUNT,
                        Kind.MOST_AMOUNT,
                        Kind.ONE_APPLICATION);
    }

    @Test
    void a_call_without_rules_has_none_but_its_budget() {
        assertThat(EligibilityRules.of(
                        CALL.with(CallRules.NONE),
                        new Applicant(null, COMMITTED),
                        Attempt.UNKNOWN.asking(CALL.budget())))
                .extracting(EligibilityRule::kind)
                .containsExactly(Kind.CHARTER, Kind.MOST_AMOUNT);
    }

    @Test
    void what_has_not_been_said_is_held_against_nobody() {
        assertThat(EligibilityRules.unmet(CALL, ASSOCIATION, Attempt.UNKNOWN)).isEmpty();
        assertThat(EligibilityRules.of(CALL, ASSOCIATION, Attempt.UNKNOWN))
                .filteredOn(rule -> rule.standing() == Standing.OPEN)
                .extracting(EligibilityRule::kind)
                .containsExactly(Kind.REGION, Kind.TOPIC, Kind.LEAST_AMOUNT, Kind.MOST_AMOUNT);
    }

    @ParameterizedTest
    @CsvSource({
        "INITIATIVE,               FOUND_ASSOCIATION",
        "ASSOCIATION_IN_FORMATION, REGISTER_ASSOCIATION",
        "FOUNDATION,               ",
        ",                         "
    })
    void another_legal_form_needs_a_sponsor_or_becomes_one_that_will_do(
            @Nullable LegalForm form, EligibilityRule.@Nullable Remedy becoming) {
        Applicant applicant = new Applicant(form, COMMITTED);

        assertThat(becoming).isIn(FOUND_ASSOCIATION, REGISTER_ASSOCIATION, null);
        assertThat(EligibilityRules.unmet(CALL, applicant, GOOD))
                .containsExactly(new EligibilityRule(
                        Kind.LEGAL_FORM,
                        Standing.UNMET,
                        List.of("registered-association", "non-profit-company"),
                        becoming == null
                                ? List.of(FISCAL_SPONSOR, TELL_LEGAL_FORM)
                                : List.of(FISCAL_SPONSOR, becoming, TELL_LEGAL_FORM)));
    }

    @Test
    void a_sponsor_carries_if_the_call_lets_it_and_its_own_form_will_do() {
        Applicant initiative = new Applicant(LegalForm.INITIATIVE, COMMITTED);
        CallTerms alone = Terms.with("/rules/eligibility/fiscalSponsor", "false");

        assertThat(EligibilityRules.unmet(CALL, initiative, carriedBy(LegalForm.NON_PROFIT_COMPANY)))
                .isEmpty();
        assertThat(EligibilityRules.unmet(CALL, initiative, carriedBy(LegalForm.PUBLIC_BODY)))
                .hasSize(1);
        assertThat(EligibilityRules.unmet(alone, initiative, carriedBy(LegalForm.NON_PROFIT_COMPANY)))
                .extracting(EligibilityRule::remedies)
                .containsExactly(List.of(FOUND_ASSOCIATION, TELL_LEGAL_FORM));
    }

    @Test
    void who_could_not_become_an_association_that_will_do_is_not_sent_that_way() {
        CallTerms foundations = Terms.with("/rules/eligibility/legalForms", "['foundation']");

        assertThat(EligibilityRules.unmet(foundations, new Applicant(LegalForm.INITIATIVE, COMMITTED), GOOD))
                .extracting(EligibilityRule::remedies)
                .containsExactly(List.of(FISCAL_SPONSOR, TELL_LEGAL_FORM));
    }

    @Test
    void a_charter_is_committed_to_or_the_commitment_renewed() {
        Applicant older =
                new Applicant(LegalForm.REGISTERED_ASSOCIATION, List.of(new Commitment("civic-engagement", "2019-01")));
        Applicant other =
                new Applicant(LegalForm.REGISTERED_ASSOCIATION, List.of(new Commitment("against-racism", "2026-01")));

        assertThat(unmet(older, GOOD))
                .isEqualTo(new EligibilityRule(
                        Kind.CHARTER,
                        Standing.UNMET,
                        List.of("civic-engagement", "2021-12"),
                        List.of(RENEW_COMMITMENT)));
        assertThat(unmet(other, GOOD).remedies()).containsExactly(COMMIT_TO_CHARTER);
    }

    @Test
    void region_and_topic_are_among_those_of_the_call() {
        Attempt elsewhere = new Attempt(List.of("berlin"), List.of("language"), null, null, false);
        Attempt aboutOther = new Attempt(List.of("berlin", "altona"), List.of(), null, null, false);

        assertThat(unmet(ASSOCIATION, elsewhere))
                .isEqualTo(new EligibilityRule(
                        Kind.REGION, Standing.UNMET, List.of("hamburg-nord", "altona"), List.of(CHOOSE_REGION)));
        assertThat(unmet(ASSOCIATION, aboutOther))
                .isEqualTo(new EligibilityRule(Kind.TOPIC, Standing.UNMET, List.of("language"), List.of(CHOOSE_TOPIC)));
    }

    @Test
    void a_region_within_one_of_the_call_is_in_it() {
        CallTerms city = Terms.with("/rules/eligibility/regions", "['hamburg']");
        Attempt district = new Attempt(
                List.of("wandsbek"), List.of("wandsbek", "hamburg"), List.of("language"), null, null, false);

        assertThat(EligibilityRules.unmet(city, ASSOCIATION, district)).isEmpty();
    }

    @Test
    void the_amount_lies_in_the_range_ends_included() {
        assertThat(EligibilityRules.unmet(CALL, ASSOCIATION, GOOD.asking(Money.euros("500.00"))))
                .isEmpty();
        assertThat(EligibilityRules.unmet(CALL, ASSOCIATION, GOOD.asking(Money.euros("15000.00"))))
                .isEmpty();
        assertThat(unmet(ASSOCIATION, GOOD.asking(Money.euros("499.99"))))
                .isEqualTo(new EligibilityRule(
                        Kind.LEAST_AMOUNT, Standing.UNMET, List.of("500.00", "EUR"), List.of(ASK_FOR_MORE)));
        assertThat(unmet(ASSOCIATION, GOOD.asking(Money.euros("15000.01"))))
                .isEqualTo(new EligibilityRule(
                        Kind.MOST_AMOUNT, Standing.UNMET, List.of("15000.00", "EUR"), List.of(ASK_FOR_LESS)));
        assertThat(unmet(ASSOCIATION, GOOD.asking(new Money(new BigDecimal(1000), "CHF"))))
                .isEqualTo(new EligibilityRule(Kind.CURRENCY, Standing.UNMET, List.of("EUR"), List.of(USE_CURRENCY)));
    }

    @Test
    void a_second_application_is_one_too_many_where_the_call_says_so() {
        Attempt second = new Attempt(null, null, null, null, true);

        assertThat(unmet(ASSOCIATION, second))
                .isEqualTo(
                        new EligibilityRule(Kind.ONE_APPLICATION, Standing.UNMET, List.of(), List.of(WITHDRAW_OTHER)));
        assertThat(EligibilityRules.unmet(Terms.with("/rules/eligibility/several", "true"), ASSOCIATION, second))
                .isEmpty();
    }

    @Test
    void who_may_not_apply_does_not_hand_in() {
        ApplicationEvent submitted =
                new ApplicationEvent.OutlineSubmitted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content());
        Applicant initiative = new Applicant(LegalForm.INITIATIVE, COMMITTED);

        DRAFT.when(new ApplicationCommand.Submit(CALL, ASSOCIATION, Attempt.UNKNOWN, OPEN))
                .then(submitted);
        DRAFT.when(new ApplicationCommand.Submit(CALL, initiative, Attempt.UNKNOWN, OPEN))
                .thenRejected(new NotEligible(EligibilityRules.unmet(CALL, initiative, Attempt.UNKNOWN)));
        INVITED.when(new ApplicationCommand.Submit(CALL, initiative, Attempt.UNKNOWN, OPEN))
                .thenRejected(new NotEligible(EligibilityRules.unmet(CALL, initiative, Attempt.UNKNOWN)));
    }

    @Test
    void the_amount_of_the_application_counts_whatever_was_said() {
        CallTerms small = Terms.with("/rules/amounts/most", "{'amount':'4999.99','currency':'EUR'}");

        DRAFT.when(new ApplicationCommand.Submit(small, ASSOCIATION, GOOD.asking(Money.euros("1.00")), OPEN))
                .thenRejected(
                        new NotEligible(EligibilityRules.unmet(small, ASSOCIATION, GOOD.asking(FIRST.requested()))));
    }

    private static Attempt carriedBy(LegalForm sponsor) {
        return new Attempt(null, null, null, sponsor, false);
    }

    private static EligibilityRule unmet(Applicant applicant, Attempt attempt) {
        List<EligibilityRule> unmet = EligibilityRules.unmet(CALL, applicant, attempt);
        assertThat(unmet).hasSize(1);
        return unmet.getFirst();
    }
}
