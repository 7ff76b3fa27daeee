package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.applicant;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.funder;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.readyReviewer;
import static de.kommig.reviews.RunningReviews.reviewer;

import de.kommig.contracts.Parties;
import de.kommig.testing.fuzzing.Fuzzing;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FuzzingTest {

    @Test
    void whatever_is_sent_is_answered() {
        Parties round = openRound(3, 2);
        Parties other = openRound(3, 2);
        UUID rosa = readyReviewer(round);
        UUID ravi = readyReviewer(other);
        Fuzzing.of(SERVICE)
                .knowing(
                        round.application(),
                        other.application(),
                        rosa,
                        ravi,
                        round.call(),
                        Reviewers.enrolled(Reviewers.entry()))
                .as(coordinator(), applicant(round), funder(round), reviewer(rosa), reviewer(ravi))
                .check();
    }
}
