package de.kommig.reviews.http;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.reviews.closing.ClosingRound;
import de.kommig.reviews.conflict.OwnRounds;
import de.kommig.reviews.disclosing.Disclosure;
import de.kommig.reviews.discussing.DiscussingApplication;
import de.kommig.reviews.listing.DifferingRounds;
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
    private final DifferingRounds differing;
    private final DiscussingApplication discussing;
    private final ClosingRound closing;
    private final Readers readers;
    private final Bodies bodies;
    private final OwnRounds own;

    RoundsResource(
            Aggregates<Round, RoundCommand, RoundEvent> rounds,
            Rounds list,
            DifferingRounds differing,
            DiscussingApplication discussing,
            ClosingRound closing,
            Readers readers,
            Bodies bodies,
            OwnRounds own) {
        this.rounds = rounds;
        this.list = list;
        this.differing = differing;
        this.discussing = discussing;
        this.closing = closing;
        this.readers = readers;
        this.bodies = bodies;
        this.own = own;
    }

    /**
     * All rounds, for coordinators; newest first.
     *
     * @param state only those in this state
     * @param overdue only those in which a review is overdue, or only the others
     * @param differing true for those whose reviews lie far apart
     */
    @GetMapping
    Page<RoundSummary> list(
            @RequestParam(required = false) @Nullable RoundState state,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(defaultValue = "false") boolean differing,
            PageRequest page,
            Caller caller) {
        RoundFilter wanted = new RoundFilter(state, overdue);
        return differing ? this.differing.rounds(wanted, page) : list.rounds(wanted, page);
    }

    /** One round, by the id of its application, as far as the caller may know it. */
    @GetMapping("/{id}")
    ResponseEntity<RoundBody> round(@PathVariable UUID id, Caller caller) {
        Versioned<Round> now = rounds.load(id);
        Disclosure disclosure = readers.disclosure(now.state(), caller);
        return disclosure.version()
                ? Answers.found(now, round -> bodies.round(disclosure))
                : ResponseEntity.ok(bodies.round(disclosure));
    }

    /** Lets those who have reviewed discuss, once there are enough reviews; the round stays open for reviews meanwhile. */
    @PostMapping("/{id}/discussion")
    ResponseEntity<RoundBody> discuss(@PathVariable UUID id, Caller caller, CommandContext context) {
        own.refuse(caller, id);
        return changed(discussing.open(id, context), caller);
    }

    /** Ends the round with a vote: by the ballots, and by their reviews for those who have cast none. */
    @PostMapping("/{id}/closure")
    ResponseEntity<RoundBody> close(@PathVariable UUID id, Caller caller, CommandContext context) {
        own.refuse(caller, id);
        return changed(closing.close(id, context), caller);
    }

    private ResponseEntity<RoundBody> changed(Outcome<Round> outcome, Caller caller) {
        if (outcome instanceof Outcome.Rejected<Round> rejected && rejected.reason() == RoundRejection.NO_ROUND) {
            throw new NotFound();
        }
        return Answers.ok(outcome, round -> bodies.round(readers.disclosure(round, caller)));
    }
}
