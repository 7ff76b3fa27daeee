package de.kommig.coordination;

import static de.kommig.coordination.RunningCoordination.SERVICE;
import static de.kommig.coordination.RunningCoordination.SOON;
import static de.kommig.coordination.RunningCoordination.applicant;
import static de.kommig.coordination.RunningCoordination.drafted;
import static de.kommig.coordination.RunningCoordination.funder;
import static de.kommig.coordination.RunningCoordination.journey;
import static de.kommig.coordination.RunningCoordination.parties;
import static de.kommig.coordination.RunningCoordination.path;
import static de.kommig.coordination.RunningCoordination.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.testing.Api;
import de.kommig.testing.Merger;
import de.kommig.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Another organisation goes on in place of the one whose journey it is. */
class MergedOrganisationTest {

    private final Parties parties = parties();
    private final UUID survivor = UUID.randomUUID();

    @Test
    void the_survivor_follows_the_journeys_of_its_duplicate_as_its_own() {
        Api amira = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), survivor);
        drafted(parties);
        journey(applicant(parties), parties, "draft");
        assertThat(amira.get(path(parties)).status()).isEqualTo(404);

        Merger.happens(SERVICE, parties.organisation(), survivor);

        assertThat(journey(amira, parties, "draft").at("/next/yours").asBoolean())
                .isTrue();
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(amira.get("/api/journeys").expect(200).text())
                                .contains(parties.application().toString()));
    }

    @Test
    void a_funder_follows_those_of_its_duplicate_too() {
        Api rosa = SERVICE.as(Role.FUNDER, UUID.randomUUID(), survivor);
        drafted(parties);
        submitted(parties);
        journey(funder(parties), parties, "submitted");

        Merger.happens(SERVICE, parties.funder(), survivor);

        journey(rosa, parties, "submitted");
        assertThat(rosa.get("/api/journeys").expect(200).text())
                .contains(parties.application().toString());
    }
}
