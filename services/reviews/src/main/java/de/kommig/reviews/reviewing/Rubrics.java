package de.kommig.reviews.reviewing;

import de.kommig.reviews.calls.KnownCall;
import de.kommig.reviews.calls.KnownCalls;
import de.kommig.reviews.round.Round;
import org.springframework.stereotype.Component;

/** By which rubric a round is reviewed. */
@Component
public final class Rubrics {

    private final KnownCalls calls;

    Rubrics(KnownCalls calls) {
        this.calls = calls;
    }

    /** The call's; free where the call has none, and where nothing is known of it yet. */
    public Rubric of(Round round) {
        return round.reviewers()
                .flatMap(panel -> calls.of(panel.parties().call()))
                .map(KnownCall::rubric)
                .map(Rubric::new)
                .orElse(Rubric.FREE);
    }
}
