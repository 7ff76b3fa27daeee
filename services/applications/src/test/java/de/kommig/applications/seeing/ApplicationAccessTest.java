package de.kommig.applications.seeing;

import static de.kommig.applications.application.ApplicationHistories.FIRST;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static de.kommig.applications.application.ApplicationHistories.VOTE;
import static de.kommig.applications.application.ApplicationHistories.ref;
import static de.kommig.applications.seeing.Viewpoint.APPLICANT;
import static de.kommig.applications.seeing.Viewpoint.COORDINATOR;
import static de.kommig.applications.seeing.Viewpoint.CO_APPLICANT;
import static de.kommig.applications.seeing.Viewpoint.FUNDER;
import static de.kommig.applications.seeing.Viewpoint.NOBODY;
import static de.kommig.applications.seeing.Viewpoint.PARTNER;
import static de.kommig.applications.seeing.Viewpoint.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.Deliberation;
import de.kommig.applications.application.Dossier;
import de.kommig.applications.application.Partner;
import de.kommig.applications.application.Partners;
import de.kommig.contracts.Money;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.web.Caller;
import de.kommig.web.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The table "Who sees what", for applications. */
class ApplicationAccessTest {

    private static final Dossier DOSSIER = new Dossier(PARTIES, FIRST, List.of());

    static final List<Application.Begun> ONLY_THE_ORGANISATIONS =
            List.of(new Application.Draft(PARTIES, FIRST), new Application.WithdrawnDraft(PARTIES, FIRST, null));
    static final List<Application.Begun> BEFORE_ADMISSION = List.of(
            new Application.OutlineSubmitted(DOSSIER, Partners.NONE),
            new Application.Invited(DOSSIER, FIRST, Partners.NONE),
            new Application.OutlineDeclined(DOSSIER, ref("reasons")),
            new Application.Submitted(DOSSIER),
            new Application.Returned(DOSSIER, FIRST),
            new Application.Withdrawn(DOSSIER, FIRST, null));
    static final List<Application.Begun> IN_REVIEW = List.of(
            new Application.Admitted(DOSSIER),
            new Application.UnderReview(DOSSIER),
            new Application.Voted(DOSSIER, VOTE, Deliberation.NONE));
    static final List<Application.Begun> DECIDED = List.of(
            new Application.Waitlisted(DOSSIER, VOTE, 1, null, Deliberation.NONE),
            new Application.Approved(DOSSIER, VOTE, Money.euros("1.00"), null),
            new Application.Rejected(DOSSIER, VOTE, ref("reasons")));

    @ParameterizedTest
    @FieldSource("ONLY_THE_ORGANISATIONS")
    void a_draft_is_the_organisations_alone(Application.Begun draft) {
        assertThat(see(Role.ORGANISATION, PARTIES.organisation(), draft)).isEqualTo(APPLICANT);
        assertThat(see(Role.COORDINATOR, UUID.randomUUID(), draft)).isEqualTo(NOBODY);
        assertThat(see(Role.FUNDER, PARTIES.funder(), draft)).isEqualTo(NOBODY);
        assertThat(see(Role.REVIEWER, null, draft)).isEqualTo(NOBODY);
    }

    @ParameterizedTest
    @FieldSource("BEFORE_ADMISSION")
    void from_submission_on_the_coordinators_and_the_funder_know_of_it(Application.Begun application) {
        assertThat(see(Role.ORGANISATION, PARTIES.organisation(), application)).isEqualTo(APPLICANT);
        assertThat(see(Role.COORDINATOR, UUID.randomUUID(), application)).isEqualTo(COORDINATOR);
        assertThat(see(Role.FUNDER, PARTIES.funder(), application)).isEqualTo(FUNDER);
        assertThat(see(Role.REVIEWER, null, application)).isEqualTo(NOBODY);
    }

    @ParameterizedTest
    @FieldSource({"IN_REVIEW", "DECIDED"})
    void from_admission_on_its_reviewers_know_of_it_and_no_others(Application.Begun application) {
        Caller reviewer = new Caller(UUID.randomUUID(), Role.REVIEWER, null);
        assertThat(ApplicationAccess.viewpoint(reviewer, application, true)).isEqualTo(REVIEWER);
        assertThat(ApplicationAccess.viewpoint(reviewer, application, false)).isEqualTo(NOBODY);
    }

    @ParameterizedTest
    @FieldSource({"ONLY_THE_ORGANISATIONS", "BEFORE_ADMISSION", "IN_REVIEW", "DECIDED"})
    void other_organisations_and_other_funders_never_know_of_it(Application.Begun application) {
        assertThat(see(Role.ORGANISATION, UUID.randomUUID(), application)).isEqualTo(NOBODY);
        assertThat(see(Role.FUNDER, UUID.randomUUID(), application)).isEqualTo(NOBODY);
    }

    @ParameterizedTest
    @FieldSource({"BEFORE_ADMISSION", "IN_REVIEW", "DECIDED"})
    void the_role_counts_and_not_the_organisation_alone(Application.Begun application) {
        assertThat(see(Role.FUNDER, PARTIES.organisation(), application)).isEqualTo(NOBODY);
        assertThat(see(Role.ORGANISATION, PARTIES.funder(), application)).isEqualTo(NOBODY);
    }

    @Test
    void who_answers_an_outline_reads_it_and_no_longer_what_comes_after_it() {
        for (Application.Begun outline : List.of(
                new Application.OutlineSubmitted(DOSSIER, Partners.NONE),
                new Application.Invited(DOSSIER, FIRST, Partners.NONE),
                new Application.OutlineDeclined(DOSSIER, ref("reasons")))) {
            assertThat(ApplicationAccess.facts(FUNDER, outline))
                    .contains(Fact.CONTENT, Fact.DECISION)
                    .doesNotContain(Fact.UNSENT_CHANGES);
        }
        assertThat(ApplicationAccess.facts(FUNDER, new Application.Submitted(DOSSIER)))
                .doesNotContain(Fact.CONTENT);
    }

    @ParameterizedTest
    @CsvSource({
        "FISCAL_SPONSOR, ASKED, PARTNER",
        "FISCAL_SPONSOR, CONFIRMED, PARTNER",
        "FISCAL_SPONSOR, DECLINED, NOBODY",
        "CO_APPLICANT, ASKED, PARTNER",
        "CO_APPLICANT, CONFIRMED, CO_APPLICANT",
        "CO_APPLICANT, DECLINED, NOBODY",
    })
    void another_organisation_stands_to_it_as_it_has_answered(
            PartnerRole role, Partner.Standing standing, Viewpoint expected) {
        UUID house = UUID.randomUUID();
        Partners partners = new Partners(List.of(new Partner(house, role, standing, null)));
        for (Application.Begun application : List.of(
                new Application.Draft(PARTIES, FIRST, partners),
                new Application.WithdrawnDraft(PARTIES, FIRST, partners, null),
                new Application.OutlineSubmitted(DOSSIER, partners),
                new Application.Invited(DOSSIER, FIRST, partners),
                new Application.Returned(DOSSIER, FIRST, partners),
                new Application.Withdrawn(DOSSIER, FIRST, partners, null),
                new Application.Admitted(new Dossier(PARTIES, FIRST, partners, List.of())))) {
            assertThat(see(Role.ORGANISATION, house, application)).isEqualTo(expected);
            assertThat(see(Role.FUNDER, house, application)).isEqualTo(NOBODY);
            assertThat(see(Role.ORGANISATION, PARTIES.organisation(), application))
                    .isEqualTo(APPLICANT);
        }
    }

    @ParameterizedTest
    @FieldSource({"IN_REVIEW", "DECIDED"})
    void which_facts_are_open(Application.Begun application) {
        assertThat(whoSees(Fact.OVERVIEW, application))
                .containsExactly(APPLICANT, CO_APPLICANT, PARTNER, COORDINATOR, REVIEWER, FUNDER);
        assertThat(whoSees(Fact.UNSENT_CHANGES, application)).containsExactly(APPLICANT, CO_APPLICANT, PARTNER);
        assertThat(whoSees(Fact.CONTENT, application))
                .containsExactly(APPLICANT, CO_APPLICANT, PARTNER, COORDINATOR, REVIEWER);
        assertThat(whoSees(Fact.CORRECTIONS, application))
                .containsExactly(APPLICANT, CO_APPLICANT, COORDINATOR, FUNDER);
        assertThat(whoSees(Fact.DECISION, application)).containsExactly(APPLICANT, CO_APPLICANT, COORDINATOR, FUNDER);
        assertThat(whoSees(Fact.WITHDRAWAL_REASON, application)).containsExactly(APPLICANT, CO_APPLICANT);
        assertThat(whoSees(Fact.DOUBLE_FUNDING, application)).containsExactly(APPLICANT, COORDINATOR);
        assertThat(whoSees(Fact.DELIBERATION, application)).containsExactly(FUNDER);
    }

    @ParameterizedTest
    @FieldSource("IN_REVIEW")
    void the_applicant_does_not_learn_the_vote_before_the_decision(Application.Begun application) {
        assertThat(whoSees(Fact.VOTE, application)).containsExactly(COORDINATOR, REVIEWER, FUNDER);
    }

    @ParameterizedTest
    @FieldSource("DECIDED")
    void the_applicant_learns_the_vote_with_the_decision(Application.Begun application) {
        assertThat(whoSees(Fact.VOTE, application))
                .containsExactly(APPLICANT, CO_APPLICANT, COORDINATOR, REVIEWER, FUNDER);
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void nobody_sees_nothing(Fact fact) {
        assertThat(ApplicationAccess.facts(NOBODY, DECIDED.getFirst())).doesNotContain(fact);
    }

    @Test
    void every_state_is_in_this_table() {
        Set<Class<?>> states = Stream.of(ONLY_THE_ORGANISATIONS, BEFORE_ADMISSION, IN_REVIEW, DECIDED)
                .flatMap(List::stream)
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertThat(states).hasSize(14);
    }

    private static Set<Viewpoint> whoSees(Fact fact, Application.Begun application) {
        return Arrays.stream(Viewpoint.values())
                .filter(viewpoint ->
                        ApplicationAccess.facts(viewpoint, application).contains(fact))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Viewpoint.class)));
    }

    private static Viewpoint see(Role role, @Nullable UUID organisation, Application.Begun application) {
        return ApplicationAccess.viewpoint(new Caller(UUID.randomUUID(), role, organisation), application, false);
    }
}
