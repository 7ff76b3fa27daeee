package de.kommig.applications.http;

import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.DescribedProjects.applied;
import static de.kommig.applications.DescribedProjects.described;
import static de.kommig.applications.DescribedProjects.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.Cast;
import de.kommig.applications.DescribedProjects;
import de.kommig.web.Role;
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
    void coordinators_learn_of_it_from_what_was_handed_in_and_nobody_else_does() {
        UUID handedIn = submitted(cast, cast.publishedCall(), project);
        UUID draft = applied(cast, cast.publishedCall(), project);
        assertThat(overlaps(handedIn).isEmpty()).isTrue();
        assertThat(isListed()).isFalse();
        assertThat(cast.coordinator().get(path(draft) + "/double-funding").status())
                .isEqualTo(404);

        ok(cast.applicant().post(path(draft) + "/submission"));

        assertThat(overlaps(handedIn).size()).isEqualTo(2);
        assertThat(isListed()).isTrue();
        for (Role role : new Role[] {Role.REVIEWER, Role.FUNDER, Role.ORGANISATION}) {
            assertThat(cast.stranger(role)
                            .get(path(handedIn) + "/double-funding")
                            .status())
                    .isIn(403, 404);
            assertThat(cast.stranger(role).get("/api/double-funding").status()).isEqualTo(403);
        }
        assertThat(cast.funder().get(path(handedIn) + "/double-funding").status())
                .isEqualTo(403);
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
