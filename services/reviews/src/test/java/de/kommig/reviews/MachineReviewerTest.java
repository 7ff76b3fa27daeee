package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.mine;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Parties;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import de.kommig.web.membership.ActingFor;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A program reviews with its own token as a person does; where it also belongs to an organisation, it says that it acts for nobody. */
class MachineReviewerTest {

    private final UUID machine = UUID.randomUUID();
    private final UUID agency = UUID.randomUUID();
    private final Parties parties = RunningReviews.openRound(1, 1);

    @Test
    void reviews_for_itself_and_reads_nothing_as_a_reviewer_when_it_acts_for_its_organisation() {
        RunningReviews.accept(parties, machine);
        Api asMember = SERVICE.as(Role.FUNDER, machine, agency, MemberRole.EDITOR);
        Api asReviewer = SERVICE.as(machine).with(ActingFor.HEADER, ActingFor.SELF);

        asMember.get(mine(parties, machine)).expect(403);
        asMember.get("/api/assignments").expect(403);
        SERVICE.as(machine)
                .post(mine(parties, machine) + "/review", RunningReviews.reviewJson("approve"))
                .expect(403);

        assertThat(asReviewer.get(mine(parties, machine)).expect(200).header("ETag"))
                .isEqualTo("\"2\"");
        asReviewer.put(mine(parties, machine) + "/draft", "{\"scores\": []}").expect(200);
        asReviewer
                .post(mine(parties, machine) + "/review", RunningReviews.reviewJson("approve"))
                .expect(200);
    }
}
