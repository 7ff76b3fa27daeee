package de.kommig.coordination;

import static de.kommig.coordination.RunningCoordination.SOON;
import static de.kommig.coordination.RunningCoordination.applicant;
import static de.kommig.coordination.RunningCoordination.coordinator;
import static de.kommig.coordination.RunningCoordination.drafted;
import static de.kommig.coordination.RunningCoordination.journey;
import static de.kommig.coordination.RunningCoordination.named;
import static de.kommig.coordination.RunningCoordination.parties;
import static de.kommig.coordination.RunningCoordination.path;
import static de.kommig.coordination.RunningCoordination.renamed;
import static de.kommig.coordination.RunningCoordination.submitted;
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

    @Test
    void a_journey_tells_that_its_call_was_amended_but_not_from_before_it_was_handed_in_to_others() {
        Parties parties = parties();
        named(parties, "Brücken bauen", "Ankommen");
        drafted(parties);
        renamed(parties, "Ankommen und bleiben");
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(amendments(applicant(parties), parties)).isEqualTo(1));
        submitted(parties);
        journey(coordinator(), parties, "submitted");
        assertThat(amendments(coordinator(), parties)).isZero();

        renamed(parties, "Ankommen, bleiben, mitreden");

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(amendments(coordinator(), parties)).isEqualTo(1));
        assertThat(amendments(applicant(parties), parties)).isEqualTo(2);
    }

    private static long amendments(Api reader, Parties parties) {
        return reader.get(path(parties)).json().path("entries").values().stream()
                .filter(entry -> entry.get("type").asString().equals("call-amended"))
                .filter(entry -> entry.get("text").asString().equals("The call has been amended."))
                .count();
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
