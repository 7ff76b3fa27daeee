package de.kommig.reviews.http;

import de.kommig.contracts.Recommendation;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.discussing.Participant;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.round.RoundRejection;
import de.kommig.reviews.voting.CastingBallots;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How reviewers vote after the discussion. For the reviewer alone; coordinators read it in the round. */
@RestController
@RequestMapping("/api/rounds/{id}/ballots/{reviewer}")
final class BallotsResource {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final CastingBallots casting;

    BallotsResource(Aggregates<Round, RoundCommand, RoundEvent> rounds, CastingBallots casting) {
        this.rounds = rounds;
        this.casting = casting;
    }

    /** The calling reviewer votes; until the round closes the ballot can be changed. Who casts none votes as their review recommends. */
    @PutMapping
    ResponseEntity<BallotBody> cast(
            @PathVariable UUID id,
            @PathVariable UUID reviewer,
            @Valid @RequestBody BallotRequest request,
            Caller caller,
            CommandContext context) {
        if (!caller.person().equals(reviewer)) {
            throw new NotFound();
        }
        Recommendation recommendation =
                Recommendation.valueOf(request.recommendation().name());
        Outcome<Round> outcome = casting.cast(id, Participant.of(caller), recommendation, context);
        BallotBody body = new BallotBody(reviewer, recommendation);
        // Put once more as it is there already: nothing to do, nothing to complain about.
        return outcome instanceof Outcome.Rejected<Round> rejected
                        && rejected.reason() == RoundRejection.BALLOT_ALREADY_CAST
                ? Answers.found(rounds.load(id), round -> body)
                : Answers.ok(outcome, round -> body);
    }
}
