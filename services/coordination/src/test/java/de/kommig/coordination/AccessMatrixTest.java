package de.kommig.coordination;

import static de.kommig.coordination.RunningCoordination.SERVICE;
import static de.kommig.coordination.RunningCoordination.drafted;
import static de.kommig.coordination.RunningCoordination.happens;
import static de.kommig.coordination.RunningCoordination.path;
import static de.kommig.coordination.RunningCoordination.submitted;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.testing.Api;
import de.kommig.testing.access.AccessMatrix;
import de.kommig.testing.access.Stakeholders;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {

    private static final String LIST = "/api/journeys";

    private final Stakeholders own = Stakeholders.some();

    @Test
    void who_may_call_what_is_what_the_table_says() {
        Parties draft = parties();
        drafted(draft);
        Parties submitted = parties();
        drafted(submitted);
        submitted(submitted);
        Parties underReview = RunningCoordination.underReview(parties(), 3);
        happens(new RoundEvent.ReviewerAssigned(underReview, own.reviewer()));
        Api reviewer = SERVICE.as(own.reviewer());
        awaitFound(reviewer, underReview);
        Api applicant = RunningCoordination.applicant(draft);
        awaitFound(applicant, draft);
        awaitFound(applicant, submitted);

        AccessMatrix.of(SERVICE, own)
                .listing("GET /api/journeys", "a draft", LIST, draft.application())
                .listing("GET /api/journeys", "submitted", LIST, submitted.application())
                .listing("GET /api/journeys", "under review", LIST, underReview.application())
                .asking("GET /api/journeys/{application}", "a draft", () -> path(draft))
                .asking("GET /api/journeys/{application}", "submitted", () -> path(submitted))
                .asking("GET /api/journeys/{application}", "under review", () -> path(underReview))
                .check();
    }

    private Parties parties() {
        return new Parties(UUID.randomUUID(), UUID.randomUUID(), own.funder(), own.organisation());
    }

    private static void awaitFound(Api who, Parties parties) {
        await().atMost(RunningCoordination.SOON)
                .until(() -> who.get(path(parties)).status() == 200);
    }
}
