package de.kommig.applications.http;

import static de.kommig.applications.AwardCast.TODAY;
import static de.kommig.applications.AwardCast.path;
import static de.kommig.applications.Cast.ok;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.AwardBodies;
import de.kommig.applications.AwardCast;
import de.kommig.applications.Cast;
import de.kommig.testing.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What became of an objection is said with the award, and a rejected one is the last. */
class ObjectionApiTest {

    private final Cast cast = new Cast();
    private final AwardCast awards = new AwardCast(cast);

    private Answer settle(UUID id, String body) {
        return cast.funder().post(path(id) + "/objection/settlement", body);
    }

    @Test
    void outcome_reasons_and_time_stay_with_the_award() {
        UUID id = awards.objected();
        var open = ok(cast.applicant().get(path(id))).json();
        assertThat(open.at("/objections/0/grounds").asString()).isEqualTo("Aus gutem Grund.");
        assertThat(open.at("/objections/0/outcome").isMissingNode()
                        || open.at("/objections/0/outcome").isNull())
                .isTrue();

        ok(settle(id, "{\"outcome\": \"rejected\", \"reasons\": \"Die Mittel reichen nicht.\"}"));

        var settled = ok(cast.applicant().get(path(id))).json().at("/objections/0");
        assertThat(settled.get("outcome").asString()).isEqualTo("rejected");
        assertThat(settled.get("reasons").asString()).isEqualTo("Die Mittel reichen nicht.");
        assertThat(settled.get("settledAt").asString()).isNotBlank();
        Answer again = cast.applicant().post(path(id) + "/objection", AwardBodies.text());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("objection-has-been-rejected");
    }

    @Test
    void a_rejection_without_reasons_is_refused() {
        UUID id = awards.objected();

        for (String body :
                new String[] {"{\"outcome\": \"rejected\"}", "{\"outcome\": \"rejected\", \"reasons\": \"  \"}"}) {
            Answer answer = settle(id, body);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text()).contains("/reasons");
        }
        ok(settle(id, "{\"outcome\": \"withdrawn\"}"));
    }

    @Test
    void a_notice_that_is_given_anew_may_give_another_amount_and_the_objection_stays_known() {
        UUID id = awards.objected();
        ok(settle(id, "{\"outcome\": \"upheld\"}"));
        String anew = AwardBodies.notice(TODAY.plusDays(200))
                .replaceFirst("\\{", "{\"amount\": {\"amount\": \"%s\", \"currency\": \"EUR\"}, ");

        Answer tooMuch = cast.funder().post(path(id) + "/notice", anew.formatted("4000.01"));
        assertThat(tooMuch.status()).isEqualTo(400);
        assertThat(tooMuch.text()).contains("/amount/amount", "amount-exceeds-approval");
        var sheet = ok(cast.funder().post(path(id) + "/notice", anew.formatted("3900.00")))
                .json();

        assertThat(sheet.at("/amount/amount").asString()).isEqualTo("3900.00");
        assertThat(sheet.at("/objections/0/outcome").asString()).isEqualTo("upheld");
    }
}
