package de.kommig.applications.http;

import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.DescribedProjects.applied;
import static de.kommig.applications.DescribedProjects.described;
import static de.kommig.applications.DescribedProjects.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.AwardBodies;
import de.kommig.applications.AwardCast;
import de.kommig.applications.Cast;
import de.kommig.applications.DescribedProjects;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DoubleFundingApiTest {

    private final Cast cast = new Cast();
    private final UUID project = described(cast);

    @Test
    void all_applications_of_a_project_are_held_against_its_costs() {
        applied(cast, cast.publishedCall(), project);
        submitted(cast, cast.publishedCall(), project);

        JsonNode funding = funding();

        assertThat(funding.at("/costs/amount").asString()).isEqualTo("1500.00");
        assertThat(funding.at("/requested/amount").asString()).isEqualTo("2400.00");
        assertThat(funding.at("/approved/amount").asString()).isEqualTo("0.00");
        assertThat(funding.get("applications").size()).isEqualTo(2);
        // Each grant pays 1200 of 1500: 720 of the rent, 480 of the fees.
        assertThat(funding.at("/doubleFunding/0/covered/amount").asString()).isEqualTo("1440.00");
        assertThat(funding.at("/doubleFunding/0/excess/amount").asString()).isEqualTo("540.00");
        assertThat(funding.get("doubleFunding").size()).isEqualTo(2);
    }

    @Test
    void what_was_withdrawn_does_not_count() {
        applied(cast, cast.publishedCall(), project);
        UUID other = submitted(cast, cast.publishedCall(), project);

        ok(cast.applicant().post(path(other) + "/withdrawal"));

        assertThat(funding().get("applications").size()).isEqualTo(1);
        assertThat(funding().get("doubleFunding").isEmpty()).isTrue();
    }

    @Test
    void an_outline_counts_until_it_is_turned_down() {
        submitted(cast, cast.publishedCall(), project);
        UUID outline = submitted(cast, cast.publishedCallWithOutline(), project);
        await().untilAsserted(() -> assertThat(isListed()).isTrue());

        ok(cast.funder()
                .post(
                        path(outline) + "/outline-refusal",
                        "{\"reasons\": \"Zu ähnlich.\", \"nextSteps\": \"Im Mai wieder.\"}"));

        await().untilAsserted(() -> assertThat(isListed()).isFalse());
    }

    @Test
    void coordinators_learn_of_it_from_what_was_handed_in_and_nobody_else_does() {
        UUID handedIn = submitted(cast, cast.publishedCall(), project);
        UUID draft = applied(cast, cast.publishedCall(), project);
        assertThat(overlaps(handedIn).isEmpty()).isTrue();
        assertThat(sheet(cast.coordinator(), handedIn).has("doubleFunding")).isFalse();
        assertThat(cast.coordinator().get(path(draft) + "/double-funding").status())
                .isEqualTo(404);

        ok(cast.applicant().post(path(draft) + "/submission"));

        assertThat(overlaps(handedIn).size()).isEqualTo(2);
        await().untilAsserted(() -> assertThat(isListed()).isTrue());
        for (Role role : new Role[] {Role.REVIEWER, Role.FUNDER, Role.ORGANISATION}) {
            assertThat(cast.stranger(role)
                            .get(path(handedIn) + "/double-funding")
                            .status())
                    .isIn(403, 404);
            assertThat(cast.stranger(role).get("/api/double-funding").status()).isEqualTo(403);
        }
        assertThat(cast.funder().get(path(handedIn) + "/double-funding").status())
                .isEqualTo(403);

        ok(cast.applicant().post(path(draft) + "/withdrawal"));

        await().untilAsserted(() -> assertThat(isListed()).isFalse());
    }

    @Test
    void the_application_itself_tells_its_organisation_and_coordinators_and_neither_funder_nor_co_applicant() {
        UUID id = submitted(cast, cast.publishedCall(), project);
        UUID draft = applied(cast, cast.publishedCall(), project);
        Api together = coApplicant(draft);

        assertThat(sheet(cast.applicant(), id)
                        .at("/doubleFunding/0/excess/amount")
                        .asString())
                .isEqualTo("540.00");
        assertThat(sheet(cast.funder(), id).has("doubleFunding")).isFalse();
        assertThat(sheet(together, draft).has("content")).isTrue();
        assertThat(sheet(together, draft).has("doubleFunding")).isFalse();
        assertThat(together.get(path(draft) + "/double-funding").status()).isEqualTo(404);

        ok(cast.applicant().post(path(draft) + "/submission"));

        assertThat(sheet(cast.coordinator(), draft).at("/doubleFunding/0/parts").size())
                .isEqualTo(2);
        assertThat(sheet(cast.funder(), draft).has("doubleFunding")).isFalse();
    }

    @Test
    void who_writes_is_told_in_plain_words_at_the_line_and_can_hand_in_nevertheless() {
        UUID draft = applied(cast, cast.publishedCall(), project);
        assertThat(findings(draft)).isEmpty();
        applied(cast, cast.publishedCall(), project);

        JsonNode finding = findings(draft).get(0);

        assertThat(finding.get("pointer").asString()).isEqualTo("/plan/costs/rent");
        assertThat(finding.get("code").asString()).isEqualTo("funded-doubly");
        assertThat(finding.get("severity").asString()).isEqualTo("hint");
        assertThat(finding.get("text").asString())
                .contains("zusammen 1.440,00\u00a0EUR")
                .contains("540,00\u00a0EUR zu viel");
        ok(cast.applicant().post(path(draft) + "/submission"));
    }

    @Test
    void what_was_rejected_does_not_count() {
        UUID id = submitted(cast, cast.publishedCall(), project);
        UUID other = submitted(cast, cast.publishedCall(), project);
        cast.recommended(other);

        ok(cast.funder().post(path(other) + "/decision", """
                {"outcome": "rejected", "reasons": "Die Mittel reichen nicht.", "nextSteps": "Bitte 2028 wieder."}"""));

        assertThat(overlaps(id).isEmpty()).isTrue();
        assertThat(funding().get("applications").size()).isEqualTo(1);
        await().untilAsserted(() -> assertThat(isListed()).isFalse());
    }

    @Test
    void what_was_approved_counts_with_what_is_given_until_it_is_revoked() {
        UUID id = submitted(cast, cast.publishedCall(), project);
        UUID other = submitted(cast, cast.publishedCall(), project);
        cast.recommended(other);
        ok(cast.funder().post(path(other) + "/decision", """
                {"outcome": "approved", "amount": {"amount": "1000.00", "currency": "EUR"},
                 "reasons": "Die Mittel reichen nicht für alles."}"""));

        // 720 of 900 for the rent are asked for here, and 600 are given there.
        assertThat(overlaps(id).at("/0/excess/amount").asString()).isEqualTo("420.00");
        assertThat(funding().at("/requested/amount").asString()).isEqualTo("1200.00");
        assertThat(funding().at("/approved/amount").asString()).isEqualTo("1000.00");
        await().untilAsserted(() -> assertThat(isListed()).isTrue());

        await().untilAsserted(() -> ok(cast.funder().get(AwardCast.path(other))));
        ok(cast.funder()
                .post(
                        AwardCast.path(other) + "/notice",
                        AwardBodies.notice(AwardCast.TODAY.plusDays(200))
                                .replace("3000.00", "600.00")
                                .replace("\"1000.00\"", "\"400.00\"")));
        ok(cast.funder().post(AwardCast.path(other) + "/revocation", AwardBodies.revocation()));

        assertThat(overlaps(id).isEmpty()).isTrue();
        assertThat(funding().at("/approved/amount").asString()).isEqualTo("0.00");
        await().untilAsserted(() -> assertThat(isListed()).isFalse());
    }

    @Test
    void an_application_without_a_project_has_none() {
        UUID application = cast.submitted(cast.publishedCall());

        assertThat(overlaps(application).isEmpty()).isTrue();
    }

    private JsonNode funding() {
        return ok(cast.applicant().get(DescribedProjects.path(project) + "/funding"))
                .json();
    }

    private Api coApplicant(UUID draft) {
        Cast partner = new Cast();
        ok(partner.applicant().get("/api/applications"));
        String partners = path(draft) + "/co-applicants";
        String naming = "{\"organisationId\": \"%s\"}".formatted(partner.organisation());
        await().untilAsserted(() -> ok(cast.applicant().post(partners, naming)));
        ok(partner.applicant().post(partners + "/" + partner.organisation() + "/confirmation"));
        return partner.applicant();
    }

    private static JsonNode sheet(Api who, UUID application) {
        return ok(who.get(path(application))).json();
    }

    private List<JsonNode> findings(UUID draft) {
        JsonNode sheet = ok(cast.applicant().with("Accept-Language", "de").get(path(draft) + "/draft"))
                .json();
        return sheet.at("/completeness/findings").values().stream()
                .filter(finding -> finding.get("pointer").asString().startsWith("/plan/costs"))
                .toList();
    }

    private JsonNode overlaps(UUID application) {
        return ok(cast.coordinator().get(path(application) + "/double-funding"))
                .json()
                .get("items");
    }

    private boolean isListed() {
        String cursor = "";
        while (true) {
            JsonNode page = ok(cast.coordinator().get("/api/double-funding?limit=200" + cursor))
                    .json();
            if (page.toString().contains(project.toString())) {
                return true;
            }
            if (!page.has("next")) {
                return false;
            }
            cursor = "&cursor=" + page.get("next").asString();
        }
    }
}
