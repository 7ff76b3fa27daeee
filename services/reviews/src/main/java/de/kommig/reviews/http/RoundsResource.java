package de.kommig.reviews.http;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.reviews.closing.ClosingRound;
import de.kommig.reviews.disclosing.Disclosure;
import de.kommig.reviews.listing.RoundFilter;
import de.kommig.reviews.listing.RoundSummary;
import de.kommig.reviews.listing.Rounds;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.round.RoundRejection;
import de.kommig.reviews.round.RoundState;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rounds of review; a round has its application's id. */
@RestController
@RequestMapping("/api/rounds")
final class RoundsResource {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final Rounds list;
    private final ClosingRound closing;
    private final Readers readers;
    private final Bodies bodies;

    RoundsResource(
            Aggregates<Round, RoundCommand, RoundEvent> rounds,
            Rounds list,
            ClosingRound closing,
            Readers readers,
            Bodies bodies) {
        this.rounds = rounds;
        this.list = list;
        this.closing = closing;
        this.readers = readers;
        this.bodies = bodies;
    }

    /**
     * All rounds, for coordinators; newest first.
     *
     * @param overdue only those in which a review is overdue, or only the others
     */
    @GetMapping
    Page<RoundSummary> list(
            @RequestParam(required = false) @Nullable RoundState state,
            @RequestParam(required = false) @Nullable Boolean overdue,
            PageRequest page,
            Caller caller) {
        return list.rounds(new RoundFilter(state, overdue), page);
    }

    /** One round, as far as the caller may know it. */
    @GetMapping("/{id}")
    ResponseEntity<RoundBody> round(@PathVariable UUID id, Caller caller) {
        Versioned<Round> now = rounds.load(id);
        Disclosure disclosure = readers.disclosure(now.state(), caller);
        return disclosure.version()
                ? Answers.found(now, round -> bodies.round(disclosure))
                : ResponseEntity.ok(bodies.round(disclosure));
    }

    /** Ends the round with a vote. */
    @PostMapping("/{id}/closure")
    ResponseEntity<RoundBody> close(@PathVariable UUID id, Caller caller, CommandContext context) {
        Outcome<Round> outcome = closing.close(id, context);
        if (outcome instanceof Outcome.Rejected<Round> rejected && rejected.reason() == RoundRejection.NO_ROUND) {
            throw new NotFound();
        }
        return Answers.ok(outcome, round -> bodies.round(readers.disclosure(round, caller)));
    }
}
