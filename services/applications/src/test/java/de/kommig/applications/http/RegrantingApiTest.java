package de.kommig.applications.http;

import static de.kommig.applications.AwardBodies.amount;
import static de.kommig.applications.AwardCast.path;
import static de.kommig.applications.Cast.ok;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.AwardCast;
import de.kommig.applications.Cast;
import de.kommig.testing.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegrantingApiTest {

    private final Cast cast = new Cast();
    private final AwardCast awards = new AwardCast(cast);

    @Test
    void a_funder_allows_an_award_to_be_passed_on_and_both_see_how_much() {
        UUID id = awards.running();
        assertThat(ok(cast.applicant().get(path(id))).json().has("regranting")).isFalse();

        ok(cast.funder().post(path(id) + "/regranting", amount("1500.00")));
        ok(cast.funder().post(path(id) + "/regranting", amount("1200.00")));

        assertThat(ok(cast.applicant().get(path(id)))
                        .json()
                        .at("/regranting/allowed/amount")
                        .asString())
                .isEqualTo("1200.00");
    }

    @Test
    void more_than_the_award_or_the_same_again_is_refused() {
        UUID id = awards.passable();
        for (String wrong : new String[] {"4000.01", "1000.00", "0.00"}) {
            assertThat(cast.funder()
                            .post(path(id) + "/regranting", amount(wrong))
                            .status())
                    .as(wrong)
                    .isEqualTo(409);
        }
        for (String wrong : new String[] {"{}", amount("-1.00"), amount("1000000000000.00"), amount("1.001")}) {
            Answer answer = cast.funder().post(path(id) + "/regranting", wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    void the_organisation_does_not_allow_itself_to_pass_on() {
        UUID id = awards.running();
        assertThat(cast.applicant()
                        .post(path(id) + "/regranting", amount("1.00"))
                        .status())
                .isEqualTo(403);
    }
}
