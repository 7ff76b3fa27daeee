package de.kommig.reviews.http;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.reviews.assigning.Candidates;
import de.kommig.reviews.round.Panel;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who could review an application, for coordinators. */
@RestController
@RequestMapping("/api/rounds/{id}/candidates")
final class CandidatesResource {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final Candidates candidates;

    CandidatesResource(Aggregates<Round, RoundCommand, RoundEvent> rounds, Candidates candidates) {
        this.rounds = rounds;
        this.candidates = candidates;
    }

    /**
     * All in the pool who could review the application: without a conflict of interest and not asked already. Who can be asked without more ado comes
     * first, and of these the best.
     */
    @GetMapping
    List<Candidates.Possible> all(@PathVariable UUID id, Caller caller) {
        Panel panel = rounds.load(id).state().reviewers().orElseThrow(NotFound::new);
        return candidates.of(panel);
    }
}
