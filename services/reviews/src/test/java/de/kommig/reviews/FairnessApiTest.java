package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.applicant;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.funder;
import static de.kommig.reviews.RunningReviews.happens;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.readyReviewer;
import static de.kommig.reviews.RunningReviews.review;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Profile;
import de.kommig.contracts.organisation.Side;
import de.kommig.reviews.listing.Applications;
import de.kommig.reviews.listing.KnownApplicants;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A call to which associations and initiatives apply, in two regions. */
class FairnessApiTest {

    private static final ContentRef TEXT = new ContentRef("text", "0".repeat(64));

    private final UUID call = UUID.randomUUID();
    private final UUID funder = UUID.randomUUID();
    private final List<Parties> applications = new ArrayList<>();

    private static UUID organisation(LegalForm form, String... languages) {
        UUID id = UUID.randomUUID();
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                id,
                new OrganisationEvent.Registered(id, "Verein", form, Side.CIVIL_SOCIETY, null));
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                id,
                new OrganisationEvent.ProfileChanged(
                        id, new Profile(Profile.Visibility.PUBLIC, List.of(), List.of(), List.of(languages), null)));
        KnownApplicants.awaitLanguages(id, languages);
        return id;
    }

    private Parties handsIn(UUID organisation, String amount, String region) {
        Parties parties = new Parties(UUID.randomUUID(), call, funder, organisation);
        Money requested = Money.euros(amount);
        happens(new ApplicationEvent.Drafted(parties, "Chor", requested, TEXT));
        happens(new ApplicationEvent.Submitted(parties, "Chor", requested, TEXT, List.of(region), List.of()));
        await().until(() ->
                SERVICE.bean(Applications.class).known(parties.application()).version() == 1);
        return parties;
    }

    private Parties applies(UUID organisation, String amount, String region) {
        Parties parties = handsIn(organisation, amount, region);
        happens(new ApplicationEvent.Admitted(parties, 1, 1));
        await().untilAsserted(() -> coordinator().get(path(parties)).expect(200));
        applications.add(parties);
        return parties;
    }

    private Parties reviewed(Parties parties, String recommendation) {
        review(parties, readyReviewer(parties), recommendation).expect(200);
        return parties;
    }

    private void closed(Parties parties, String recommendation) {
        reviewed(parties, recommendation);
        coordinator().post(path(parties) + "/closure").expect(200);
        await().until(() -> coordinator()
                .get("/api/rounds?state=closed&limit=200")
                .text()
                .contains(parties.application().toString()));
    }

    private JsonNode report() {
        return coordinator().get("/api/fairness-reports/" + call).expect(200).json();
    }

    private static JsonNode dimension(JsonNode report, String dimension) {
        for (JsonNode each : report.get("dimensions")) {
            if (each.get("dimension").asString().equals(dimension)) {
                return each;
            }
        }
        throw new AssertionError(report);
    }

    private static List<String> groups(JsonNode report, String dimension) {
        return dimension(report, dimension).get("groups").findValuesAsString("group");
    }

    private void sixAssociationsAndSixInitiatives() {
        for (int i = 0; i < 6; i++) {
            UUID association = organisation(LegalForm.REGISTERED_ASSOCIATION, "de", "tr");
            closed(applies(association, "20000.00", "hamburg-altona"), i < 2 ? "reduce" : "approve");
            UUID initiative = organisation(LegalForm.INITIATIVE, "de");
            closed(applies(initiative, "900.00", "hamburg-mitte"), "reject");
        }
    }

    @Test
    void groups_are_told_with_scores_recommendations_and_in_the_end_the_time_to_the_decision() {
        sixAssociationsAndSixInitiatives();
        await().untilAsserted(() ->
                assertThat(report().at("/all/applications").asInt()).isEqualTo(12));
        await().untilAsserted(() -> assertThat(groups(report(), "language")).containsExactly("de", "tr"));
        JsonNode early = report();

        assertThat(early.get("decided").asBoolean()).isFalse();
        assertThat(early.get("all").has("daysToDecision")).isFalse();
        assertThat(groups(early, "legal-form")).containsExactly("initiative", "registered-association");
        assertThat(groups(early, "region")).containsExactly("hamburg-altona", "hamburg-mitte");
        assertThat(groups(early, "size")).containsExactly("up-to-2500", "up-to-50000");
        assertThat(groups(early, "first-time")).containsExactly("yes");
        JsonNode associations = dimension(early, "legal-form").at("/groups/1/figures");
        assertThat(associations.get("applications").asInt()).isEqualTo(6);
        assertThat(associations.at("/recommendations/reduce").asInt()).isEqualTo(2);
        assertThat(associations.at("/recommendations/approve").asInt()).isEqualTo(4);
        assertThat(associations.get("score").asDouble()).isCloseTo(0.65, within(1e-9));

        happens(new ApplicationEvent.Withdrawn(applications.getFirst(), null));
        for (Parties each : applications.subList(1, applications.size())) {
            SERVICE.happensElsewhere(
                    EventFamilies.APPLICATIONS,
                    each.application(),
                    Instant.now().plus(Duration.ofDays(30).plusHours(1)),
                    new ApplicationEvent.Approved(each, Money.euros("500.00"), null));
        }
        await().untilAsserted(
                        () -> assertThat(report().get("decided").asBoolean()).isTrue());
        assertThat(report().at("/all/daysToDecision").asDouble()).isEqualTo(30);
    }

    @Test
    void a_group_under_five_is_neither_told_nor_named_nor_the_difference_to_all() {
        sixAssociationsAndSixInitiatives();
        closed(applies(organisation(LegalForm.FOUNDATION, "de"), "20000.00", "hamburg-altona"), "approve");

        await().untilAsserted(() ->
                assertThat(report().at("/all/applications").asInt()).isEqualTo(13));
        await().untilAsserted(() -> assertThat(report().toString()).doesNotContain("unknown"));
        JsonNode report = report();
        assertThat(report.toString()).doesNotContain("foundation");
        assertThat(dimension(report, "legal-form").get("withheld").asBoolean()).isTrue();
        assertThat(groups(report, "legal-form")).hasSizeLessThan(2);
    }

    @Test
    void who_has_applied_before_also_by_what_has_become_part_of_it_is_not_there_for_the_first_time() {
        UUID old = organisation(LegalForm.REGISTERED_ASSOCIATION, "de");
        UUID duplicate = organisation(LegalForm.REGISTERED_ASSOCIATION, "de");
        UUID survivor = organisation(LegalForm.REGISTERED_ASSOCIATION, "de");
        Parties elsewhere = new Parties(UUID.randomUUID(), UUID.randomUUID(), funder, old);
        Parties before = new Parties(UUID.randomUUID(), UUID.randomUUID(), funder, duplicate);
        for (Parties each : List.of(elsewhere, before)) {
            happens(new ApplicationEvent.Drafted(each, "Chor", Money.euros("1.00"), TEXT));
            happens(new ApplicationEvent.OutlineSubmitted(each, "Chor", Money.euros("1.00"), TEXT));
        }
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                duplicate,
                new OrganisationEvent.Merged(duplicate, survivor, List.of(), List.of()));
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                survivor,
                new OrganisationEvent.DuplicateTakenOver(survivor, List.of(duplicate), List.of()));
        KnownApplicants.awaitTakenOver(survivor, duplicate);
        for (Parties each : List.of(elsewhere, before)) {
            await().until(() ->
                    SERVICE.bean(Applications.class).known(each.application()).version() == 1);
        }
        for (int i = 0; i < 5; i++) {
            closed(applies(i % 2 == 0 ? old : survivor, "900.00", "hamburg-mitte"), "approve");
        }

        await().untilAsserted(() -> assertThat(groups(report(), "first-time")).containsExactly("no"));
        assertThat(dimension(report(), "first-time")
                        .at("/groups/0/figures/applications")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void there_is_no_report_while_a_round_is_open() {
        Parties parties = applies(organisation(LegalForm.FOUNDATION), "900.00", "hamburg-mitte");
        String path = "/api/fairness-reports/" + call;
        await().untilAsserted(() -> assertThat(coordinator().get(path).status()).isEqualTo(409));
        assertThat(coordinator().get(path).json().get("type").asString()).endsWith("/call-still-reviewed");
        reviewed(parties, "approve");
        coordinator().post(path(parties) + "/discussion").expect(200);
        coordinator().get(path).expect(409);
        coordinator().post(path(parties) + "/closure").expect(200);
        await().untilAsserted(() -> assertThat(coordinator().get(path).status()).isEqualTo(200));
        assertThat(report().has("all")).as("one application is too few").isFalse();
    }

    @Test
    void there_is_none_while_something_that_was_handed_in_is_not_decided_formally() {
        String path = "/api/fairness-reports/" + call;
        for (int i = 0; i < 5; i++) {
            closed(applies(organisation(LegalForm.INITIATIVE, "de"), "900.00", "hamburg-mitte"), "approve");
        }
        Parties late = handsIn(organisation(LegalForm.INITIATIVE, "de"), "900.00", "hamburg-mitte");

        assertThat(coordinator().get(path).expect(409).problem()).isEqualTo("call-still-reviewed");
        happens(new ApplicationEvent.Returned(late, TEXT, Instant.parse("2026-03-01T12:00:00Z")));
        assertThat(coordinator().get(path).expect(409).problem()).isEqualTo("call-still-reviewed");

        happens(new ApplicationEvent.Withdrawn(late, null));
        await().untilAsserted(() -> assertThat(coordinator().get(path).status()).isEqualTo(200));
        assertThat(report().at("/all/applications").asInt()).isEqualTo(5);
    }

    @Test
    void what_a_report_has_told_stays_whatever_comes_late_or_becomes_something_else() {
        UUID changing = organisation(LegalForm.INITIATIVE, "de");
        closed(applies(changing, "900.00", "hamburg-mitte"), "reject");
        for (int i = 0; i < 5; i++) {
            closed(applies(organisation(LegalForm.INITIATIVE, "de"), "900.00", "hamburg-mitte"), "approve");
        }
        JsonNode first = report();
        assertThat(first.at("/all/applications").asInt()).isEqualTo(6);

        closed(applies(organisation(LegalForm.INITIATIVE, "de"), "900.00", "hamburg-mitte"), "reject");
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                changing,
                new OrganisationEvent.LegalFormChanged(
                        changing, LegalForm.ASSOCIATION_IN_FORMATION, LocalDate.of(2026, 3, 1), null));
        KnownApplicants.awaitLegalForm(changing, "association-in-formation");

        assertThat(report()).isEqualTo(first);
    }

    @Test
    void there_is_none_while_somebody_can_apply() {
        Parties parties = new Parties(UUID.randomUUID(), call, funder, UUID.randomUUID());
        RatedCalls.publishedUntil(parties, Instant.parse("2999-12-31T22:59:59Z"));
        coordinator().get("/api/fairness-reports/" + call).expect(409);
    }

    @Test
    void it_is_for_coordinators_alone() {
        Parties parties = applies(organisation(LegalForm.FOUNDATION), "900.00", "hamburg-mitte");
        closed(parties, "approve");
        String path = "/api/fairness-reports/" + call;
        await().untilAsserted(() -> assertThat(coordinator().get(path).status()).isEqualTo(200));
        reviewer(UUID.randomUUID()).get(path).expect(403);
        funder(parties).get(path).expect(403);
        applicant(parties).get(path).expect(403);
        coordinator().get("/api/fairness-reports/" + UUID.randomUUID()).expect(404);
    }
}
