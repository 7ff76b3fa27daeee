package de.kommig.coordination;

import static de.kommig.coordination.RunningCoordination.SOON;
import static de.kommig.coordination.RunningCoordination.applicant;
import static de.kommig.coordination.RunningCoordination.drafted;
import static de.kommig.coordination.RunningCoordination.named;
import static de.kommig.coordination.RunningCoordination.parties;
import static de.kommig.coordination.RunningCoordination.path;
import static de.kommig.coordination.RunningCoordination.renamed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.testing.Api;
import org.junit.jupiter.api.Test;

class AmendedCallTest {

    @Test
    void a_journey_tells_what_its_call_is_called_now() {
        Parties parties = parties();
        Api amira = applicant(parties);
        drafted(parties);
        named(parties, "Brücken bauen", "Ankommen");
        awaitTitle(amira, parties, "Ankommen");

        renamed(parties, "Ankommen und bleiben");

        awaitTitle(amira, parties, "Ankommen und bleiben");
    }

    private static void awaitTitle(Api reader, Parties parties, String title) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(reader.get(path(parties))
                                .json()
                                .at("/call/title")
                                .asString())
                        .isEqualTo(title));
    }
}
