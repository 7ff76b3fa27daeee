package de.kommig.reviews.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.reviews.conflict.ApplicationFacts.InvolvedOrganisation;
import de.kommig.reviews.pool.AffiliationKind;
import de.kommig.reviews.pool.DeclaredAffiliation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictRulesTest {

    private static final UUID ROSA = UUID.randomUUID();
    private static final UUID CHOIR = UUID.randomUUID();
    private static final UUID DUPLICATE = UUID.randomUUID();
    private static final UUID HOUSE = UUID.randomUUID();
    private static final UUID RIVAL = UUID.randomUUID();
    private static final UUID CLUB = UUID.randomUUID();
    private static final UUID FOUNDATION = UUID.randomUUID();
    private static final UUID CENTRE = UUID.randomUUID();
    private static final UUID STRANGERS = UUID.randomUUID();
    private static final ConflictRules RULES = new ConflictRules(LocalDate.of(2023, 11, 28));

    private static final ApplicationFacts APPLICATION = new ApplicationFacts(
            UUID.randomUUID(),
            List.of(
                    new InvolvedOrganisation(
                            Set.of(CHOIR, DUPLICATE),
                            Involved.APPLICANT,
                            Set.of("chorderkulturen"),
                            Set.of(CLUB),
                            Set.of("chor.example")),
                    new InvolvedOrganisation(Set.of(HOUSE), Involved.FISCAL_SPONSOR, Set.of(), Set.of(), Set.of())),
            Set.of(RIVAL),
            Map.of(FOUNDATION, Involved.FUNDER, CENTRE, Involved.COORDINATION_CENTRE));

    private static ReviewerFacts tied(Tie... ties) {
        return new ReviewerFacts(ROSA, List.of(ties), List.of(), null);
    }

    private static Tie tie(UUID organisation, MemberRole role, @Nullable String until) {
        return new Tie(organisation, ROSA, role, until == null ? null : Instant.parse(until + "T12:00:00Z"));
    }

    private static ReviewerFacts declaring(DeclaredAffiliation declared) {
        return new ReviewerFacts(ROSA, List.of(), List.of(declared), null);
    }

    private static FoundConflict only(ReviewerFacts reviewer) {
        List<FoundConflict> found = RULES.between(reviewer, APPLICATION);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static boolean none(ReviewerFacts reviewer) {
        return RULES.between(reviewer, APPLICATION).isEmpty();
    }

    @Test
    void who_has_nothing_to_do_with_it_may_review() {
        assertThat(none(tied())).isTrue();
        assertThat(none(tied(tie(STRANGERS, MemberRole.OWNER, null)))).isTrue();
    }

    @Test
    void members_of_the_applicant_its_duplicate_and_its_sponsor_may_not() {
        assertThat(only(tied(tie(CHOIR, MemberRole.VIEWER, null))))
                .isEqualTo(new FoundConflict(
                        ConflictGround.OWN_ORGANISATION, Evidence.MEMBERSHIP, CHOIR, Involved.APPLICANT));
        assertThat(only(tied(tie(DUPLICATE, MemberRole.OWNER, null))).ground())
                .isEqualTo(ConflictGround.OWN_ORGANISATION);
        assertThat(only(tied(tie(HOUSE, MemberRole.EDITOR, null))).involved()).isEqualTo(Involved.FISCAL_SPONSOR);
    }

    @ParameterizedTest
    @CsvSource({
        "ADVISER, , ADVISER_TO_APPLICANT, ADVICE",
        "ADVISER, 2024-01-01, ADVISER_TO_APPLICANT, EARLIER_ADVICE",
        "OWNER, 2023-11-28, OWN_ORGANISATION, EARLIER_MEMBERSHIP"
    })
    void ties_that_ended_not_long_ago_still_count(
            MemberRole role, @Nullable String until, ConflictGround ground, Evidence evidence) {
        FoundConflict found = only(tied(tie(CHOIR, role, until)));
        assertThat(found.ground()).isEqualTo(ground);
        assertThat(found.evidence()).isEqualTo(evidence);
    }

    @Test
    void what_ended_longer_ago_does_not() {
        assertThat(none(tied(tie(CHOIR, MemberRole.OWNER, "2023-11-27")))).isTrue();
        assertThat(none(declaring(
                        new DeclaredAffiliation(CHOIR, null, AffiliationKind.EMPLOYMENT, LocalDate.of(2023, 11, 27)))))
                .isTrue();
    }

    @Test
    void who_belongs_to_those_who_decide_may_not_review_for_them() {
        assertThat(only(tied(tie(FOUNDATION, MemberRole.VIEWER, null))))
                .isEqualTo(new FoundConflict(ConflictGround.OTHER, Evidence.OFFICE, FOUNDATION, Involved.FUNDER));
        assertThat(only(tied(tie(CENTRE, MemberRole.EDITOR, null))).involved()).isEqualTo(Involved.COORDINATION_CENTRE);
    }

    @Test
    void advising_them_or_having_left_them_is_no_hindrance() {
        assertThat(none(tied(tie(FOUNDATION, MemberRole.ADVISER, null)))).isTrue();
        assertThat(none(tied(tie(FOUNDATION, MemberRole.OWNER, "2026-11-01")))).isTrue();
    }

    @Test
    void who_competes_for_the_same_money_may_not() {
        assertThat(only(tied(tie(RIVAL, MemberRole.EDITOR, null))).ground())
                .isEqualTo(ConflictGround.COMPETING_APPLICATION);
        assertThat(none(tied(tie(RIVAL, MemberRole.ADVISER, null)))).isTrue();
        assertThat(none(tied(tie(RIVAL, MemberRole.OWNER, "2026-11-01")))).isTrue();
    }

    @Test
    void who_shares_a_third_organisation_or_an_employer_with_the_applicant_may_not() {
        assertThat(only(tied(tie(CLUB, MemberRole.VIEWER, null))))
                .isEqualTo(new FoundConflict(
                        ConflictGround.OTHER, Evidence.SHARED_ORGANISATION, CLUB, Involved.APPLICANT));
        assertThat(none(tied(tie(CLUB, MemberRole.ADVISER, null)))).isTrue();
        assertThat(only(new ReviewerFacts(ROSA, List.of(), List.of(), "chor.example"))
                        .evidence())
                .isEqualTo(Evidence.MAIL_DOMAIN);
        assertThat(none(new ReviewerFacts(ROSA, List.of(), List.of(), "other.example")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYMENT, EMPLOYMENT",
        "MEMBERSHIP, OWN_ORGANISATION",
        "BOARD, OWN_ORGANISATION",
        "ADVICE, ADVISER_TO_APPLICANT",
        "RELATIVE, RELATIVE",
        "OTHER, OTHER"
    })
    void declared_ties_count_by_id_and_by_name(AffiliationKind kind, ConflictGround ground) {
        assertThat(only(declaring(new DeclaredAffiliation(CHOIR, null, kind, null)))
                        .ground())
                .isEqualTo(ground);
        assertThat(only(declaring(new DeclaredAffiliation(null, "Chor der Kulturen e. V.", kind, null)))
                        .ground())
                .isEqualTo(ground);
        assertThat(none(declaring(new DeclaredAffiliation(null, "Chor", kind, null))))
                .isTrue();
        assertThat(none(declaring(new DeclaredAffiliation(null, "e.V.", kind, null))))
                .isTrue();
    }

    @Test
    void the_weightiest_comes_first() {
        ReviewerFacts reviewer = new ReviewerFacts(
                ROSA,
                List.of(tie(CLUB, MemberRole.OWNER, null), tie(CHOIR, MemberRole.OWNER, null)),
                List.of(),
                "chor.example");
        assertThat(RULES.between(reviewer, APPLICATION))
                .extracting(FoundConflict::evidence)
                .containsExactly(Evidence.MEMBERSHIP, Evidence.SHARED_ORGANISATION, Evidence.MAIL_DOMAIN);
    }

    @Test
    void also_when_the_others_are_known_before() {
        ReviewerFacts reviewer = new ReviewerFacts(
                ROSA,
                List.of(
                        tie(CLUB, MemberRole.OWNER, null),
                        tie(HOUSE, MemberRole.ADVISER, null),
                        tie(CHOIR, MemberRole.OWNER, null)),
                List.of(new DeclaredAffiliation(CHOIR, null, AffiliationKind.RELATIVE, null)),
                null);
        assertThat(RULES.between(reviewer, APPLICATION))
                .extracting(FoundConflict::evidence)
                .containsExactly(Evidence.MEMBERSHIP, Evidence.ADVICE, Evidence.SHARED_ORGANISATION, Evidence.DECLARED);
    }
}
