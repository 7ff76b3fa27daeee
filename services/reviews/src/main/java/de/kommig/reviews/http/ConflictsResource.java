package de.kommig.reviews.http;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.conflict.FoundConflict;
import de.kommig.reviews.conflict.KnownConflict;
import de.kommig.reviews.conflict.OwnRounds;
import de.kommig.reviews.conflict.SettingConflicts;
import de.kommig.reviews.round.Panel;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.round.RoundRejection;
import de.kommig.reviews.texts.Statements;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who must not review an application (§§ 20, 21 VwVfG), for coordinators. */
@RestController
@RequestMapping("/api/rounds/{id}/conflicts")
final class ConflictsResource {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final SettingConflicts setting;
    private final Statements statements;
    private final OwnRounds own;

    ConflictsResource(
            Aggregates<Round, RoundCommand, RoundEvent> rounds,
            SettingConflicts setting,
            Statements statements,
            OwnRounds own) {
        this.rounds = rounds;
        this.setting = setting;
        this.statements = statements;
        this.own = own;
    }

    /**
     * Who must not review the application: what reviewers and coordinators have said, and what the platform finds about those in the pool and those
     * who are asked.
     */
    @GetMapping
    List<ConflictBody> all(@PathVariable UUID id, Caller caller) {
        Panel panel = rounds.load(id).state().reviewers().orElseThrow(NotFound::new);
        return setting.of(panel).stream().map(this::body).toList();
    }

    /** Says that somebody must not review the application. Who has been asked already is out, and their review does not count. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ConflictBody> set(
            @PathVariable UUID id, @Valid @RequestBody ConflictInput input, Caller caller, CommandContext context) {
        own.refuse(caller, id);
        Outcome<Round> outcome = known(setting.set(id, input.reviewer(), input.ground(), input.explanation(), context));
        return Answers.created(
                outcome,
                "/api/rounds/" + id + "/conflicts/{reviewer}",
                input.reviewer(),
                round -> round.reviewers().stream()
                        .flatMap(panel -> setting.of(panel).stream())
                        .filter(one -> one.reviewer().equals(input.reviewer()))
                        .map(this::body)
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    /** Takes back that somebody must not review the application: they can be asked, again if they had been. Only for what a coordinator has said. */
    @DeleteMapping("/{reviewer}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> lift(
            @PathVariable UUID id, @PathVariable UUID reviewer, Caller caller, CommandContext context) {
        own.refuse(caller, id);
        return Answers.done(known(setting.lift(id, reviewer, context)));
    }

    private static Outcome<Round> known(Outcome<Round> outcome) {
        if (outcome instanceof Outcome.Rejected<Round> rejected && rejected.reason() == RoundRejection.NO_ROUND) {
            throw new NotFound();
        }
        return outcome;
    }

    private ConflictBody body(KnownConflict known) {
        @Nullable FoundConflict found = known.found();
        return new ConflictBody(
                known.reviewer(),
                known.ground(),
                known.source(),
                statements.read(known.explanation()),
                found == null ? null : found.evidence(),
                found == null ? null : found.organisation(),
                found == null ? null : found.involved());
    }
}
