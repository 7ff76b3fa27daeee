package de.kommig.coordination;

import static de.kommig.coordination.RunningCoordination.SERVICE;
import static de.kommig.coordination.RunningCoordination.SOON;
import static de.kommig.coordination.RunningCoordination.applicant;
import static de.kommig.coordination.RunningCoordination.drafted;
import static de.kommig.coordination.RunningCoordination.journey;
import static de.kommig.coordination.RunningCoordination.parties;
import static de.kommig.coordination.RunningCoordination.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.testing.Api;
import org.junit.jupiter.api.Test;

class RenamedOrganisationTest {

    @Test
    void a_journey_tells_what_its_organisation_is_called_now() {
        Parties parties = parties();
        Api amira = applicant(parties);
        drafted(parties);
        journey(amira, parties, "draft");

        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                parties.organisation(),
                new OrganisationEvent.Renamed(parties.organisation(), "Brücken und Wege"));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(amira.get(path(parties))
                                .expect(200)
                                .json()
                                .at("/organisation/name")
                                .asString())
                        .isEqualTo("Brücken und Wege"));
    }
}
