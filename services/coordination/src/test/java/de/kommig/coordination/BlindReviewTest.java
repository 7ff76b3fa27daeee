package de.kommig.coordination;

import static de.kommig.coordination.RunningCoordination.REQUESTED;
import static de.kommig.coordination.RunningCoordination.SERVICE;
import static de.kommig.coordination.RunningCoordination.SOON;
import static de.kommig.coordination.RunningCoordination.TEXT;
import static de.kommig.coordination.RunningCoordination.coordinator;
import static de.kommig.coordination.RunningCoordination.happens;
import static de.kommig.coordination.RunningCoordination.named;
import static de.kommig.coordination.RunningCoordination.parties;
import static de.kommig.coordination.RunningCoordination.path;
import static de.kommig.coordination.RunningCoordination.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.testing.Api;
import de.kommig.testing.access.ReviewersAnswers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A journey does not tell reviewers whose it is while their review is blind. */
class BlindReviewTest {

    private static final String TITLE = "Brückencafé";
    private static final String BLIND = "[…]café";

    private final Parties parties = parties();
    private final UUID rosa = UUID.randomUUID();
    private final UUID noor = UUID.randomUUID();

    @Test
    void the_title_has_gaps_and_there_is_no_organisation_until_the_round_is_closed() {
        named(parties, "Brücken e. V.", "Ankommen");
        happens(
                new ApplicationEvent.Drafted(parties, TITLE, REQUESTED, TEXT),
                new ApplicationEvent.Submitted(parties, TITLE, REQUESTED, TEXT),
                new ApplicationEvent.Admitted(parties, 2, 1, BLIND));
        happens(
                new RoundEvent.Opened(parties, 2, 1),
                new RoundEvent.ReviewerAssigned(parties, rosa),
                new RoundEvent.ReviewerAssigned(parties, noor),
                new RoundEvent.ReviewerRecused(parties, noor, ConflictGround.OTHER, null));
        for (UUID person : List.of(rosa, noor)) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(title(reviewer(person))).isEqualTo(BLIND));
            answers(reviewer(person))
                    .tellNothingOf(List.of("Brücken", parties.organisation().toString()), pdf -> "");
        }
        assertThat(title(coordinator())).isEqualTo(TITLE);

        happens(new RoundEvent.Closed(parties, Vote.of(1, 0, 0)));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(title(reviewer(rosa))).isEqualTo(TITLE));
        assertThat(reviewer(rosa)
                        .get(path(parties))
                        .json()
                        .at("/organisation/id")
                        .asString())
                .isEqualTo(parties.organisation().toString());
        // Who stepped back learns nothing of what came later.
        answers(reviewer(noor))
                .tellNothingOf(List.of("Brücken", parties.organisation().toString()), pdf -> "");
    }

    private ReviewersAnswers answers(Api api) {
        return new ReviewersAnswers(SERVICE, api)
                .ask("/api/journeys", "/api/journeys")
                .ask("/api/journeys/{application}", path(parties));
    }

    private String title(Api api) {
        return api.get(path(parties)).expect(200).json().get("title").asString();
    }
}
