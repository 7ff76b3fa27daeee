package de.kommig.applications.http;

import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.DescribedProjects.applied;
import static de.kommig.applications.DescribedProjects.described;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.AwardCast;
import de.kommig.applications.Cast;
import de.kommig.applications.SavingDrafts;
import de.kommig.testing.Answer;
import de.kommig.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NoticeProposalApiTest {

    private final Cast cast = new Cast();

    @Test
    void the_funder_gets_a_notice_that_can_be_given_as_it_is() {
        UUID id = applied(cast, cast.publishedCall(), described(cast));
        String period = "{\"from\": \"%s\", \"until\": \"%s\"}"
                .formatted(AwardCast.TODAY.plusDays(30), AwardCast.TODAY.plusDays(300));
        ok(SavingDrafts.save(cast.applicant(), id, 1, SavingDrafts.change("/period", period)));
        ok(cast.applicant().post(path(id) + "/submission"));
        cast.recommended(id);
        approve(id, "1000.00");

        JsonNode proposal = ok(cast.funder().with("Accept-Language", "de").get(path(id) + "/notice-proposal"))
                .json();

        assertThat(proposal.at("/amount/amount").asString()).isEqualTo("1000.00");
        assertThat(proposal.get("missing").isEmpty()).isTrue();
        assertThat(proposal.at("/notice/plan/0/category").asString()).isEqualTo("rooms");
        assertThat(proposal.at("/notice/plan/0/amount/amount").asString()).isEqualTo("900.00");
        assertThat(proposal.at("/notice/text").asString())
                .contains("„Sprachcafé“ bewilligen wir Ihnen 1.000,00\u00a0EUR")
                .contains("Die Mittel reichen nicht für alle.")
                .contains("Ausgaben von 1.500,00\u00a0EUR")
                .contains("es fehlen 200,00\u00a0EUR")
                .contains("Bitte nennen Sie den Fonds.");
        assertThat(proposal.get("findings")).hasSize(1);
        assertThat(proposal.at("/findings/0/pointer").asString()).isEqualTo("/plan");
        assertThat(proposal.at("/findings/0/code").asString()).isEqualTo("plan-lacks-means");
        assertThat(proposal.at("/findings/0/text").asString())
                .contains("Mittel von 1.300,00\u00a0EUR")
                .contains("es fehlen 200,00\u00a0EUR");

        Answer given = ok(cast.funder()
                .post(AwardCast.path(id) + "/notice", proposal.get("notice").toString()));

        assertThat(given.json().at("/notice/period/until").asString())
                .isEqualTo(AwardCast.TODAY.plusDays(300).toString());
        assertThat(cast.funder().get(path(id) + "/notice-proposal").problem()).isEqualTo("award-is-noticed");
    }

    @Test
    void what_the_application_does_not_say_is_named_as_missing() {
        UUID id = cast.submitted(cast.publishedCall());
        cast.recommended(id);
        approve(id, "1000.00");

        JsonNode proposal = ok(cast.funder().get(path(id) + "/notice-proposal")).json();

        assertThat(proposal.get("missing").toString()).isEqualTo("[\"/period\"]");
        assertThat(proposal.get("notice").has("period")).isFalse();
        assertThat(proposal.at("/notice/plan/0/amount/amount").asString()).isEqualTo("1000.00");
        assertThat(proposal.get("findings").isEmpty()).isTrue();
        assertThat(proposal.at("/notice/text").asString()).doesNotContain("missing");
    }

    @Test
    void before_the_approval_and_for_others_there_is_none() {
        UUID id = cast.submitted(cast.publishedCall());
        assertThat(cast.funder().get(path(id) + "/notice-proposal").status()).isEqualTo(404);
        cast.recommended(id);
        assertThat(cast.funder().get(path(id) + "/notice-proposal").status()).isEqualTo(404);
        approve(id, "1000.00");

        assertThat(cast.stranger(Role.FUNDER).get(path(id) + "/notice-proposal").status())
                .isEqualTo(404);
        assertThat(cast.applicant().get(path(id) + "/notice-proposal").status()).isEqualTo(403);
        assertThat(cast.coordinator().get(path(id) + "/notice-proposal").status())
                .isEqualTo(403);
    }

    private void approve(UUID id, String amount) {
        ok(cast.funder().post(path(id) + "/decision", """
                {"outcome": "approved", "amount": {"amount": "%s", "currency": "EUR"},
                 "reasons": "Die Mittel reichen nicht für alle.", "conditions": "Bitte nennen Sie den Fonds."}""".formatted(amount)));
        await().untilAsserted(() -> ok(cast.funder().get(AwardCast.path(id))));
    }
}
