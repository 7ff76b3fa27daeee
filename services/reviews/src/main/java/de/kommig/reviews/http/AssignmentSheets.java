package de.kommig.reviews.http;

import de.kommig.contracts.Parties;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.reviews.calls.Blindness;
import de.kommig.reviews.calls.KnownCall;
import de.kommig.reviews.calls.KnownCalls;
import de.kommig.reviews.http.AssignmentSheet.LinksBody;
import de.kommig.reviews.listing.Applications;
import de.kommig.reviews.listing.Applications.Known;
import de.kommig.reviews.round.Assignment;
import de.kommig.reviews.round.Panel;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import de.kommig.reviews.round.RoundRejection;
import de.kommig.web.Answers;
import de.kommig.web.NotFound;
import de.kommig.web.StaleVersion;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts together what there is to know for a review. */
@Component
final class AssignmentSheets {

    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final Bodies bodies;
    private final Applications applications;
    private final KnownCalls calls;
    private final Blindness blindness;

    AssignmentSheets(
            Aggregates<Round, RoundCommand, RoundEvent> rounds,
            Bodies bodies,
            Applications applications,
            KnownCalls calls,
            Blindness blindness) {
        this.rounds = rounds;
        this.bodies = bodies;
        this.applications = applications;
        this.calls = calls;
        this.blindness = blindness;
    }

    /** 200 with the assignment, and its own revision as {@code ETag}; 412 when it has changed since the caller looked. */
    ResponseEntity<AssignmentSheet> ok(UUID id, UUID reviewer, Outcome<Round> outcome) {
        if (outcome instanceof Outcome.Rejected<Round> rejected
                && rejected.reason() == RoundRejection.ASSIGNMENT_HAS_CHANGED) {
            throw new StaleVersion(rounds.load(id)
                    .state()
                    .reviewers()
                    .map(panel -> panel.revisionOf(reviewer))
                    .orElse(0L));
        }
        return tagged(Answers.ok(outcome, Function.identity()), reviewer);
    }

    /** 200 with the assignment as it is now. */
    ResponseEntity<AssignmentSheet> found(UUID id, UUID reviewer) {
        return tagged(Answers.found(rounds.load(id), Function.identity()), reviewer);
    }

    /** 201 with a new assignment, and where it is. */
    ResponseEntity<AssignmentSheet> created(UUID id, UUID reviewer, Outcome<Round> outcome) {
        return tagged(
                Answers.created(
                        outcome, "/api/rounds/" + id + "/assignments/{reviewer}", reviewer, Function.identity()),
                reviewer);
    }

    private ResponseEntity<AssignmentSheet> tagged(ResponseEntity<Round> answer, UUID reviewer) {
        Round round = Objects.requireNonNull(answer.getBody());
        long revision =
                round.reviewers().map(panel -> panel.revisionOf(reviewer)).orElse(0L);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .eTag('"' + Long.toString(revision) + '"')
                .body(of(round, reviewer));
    }

    /** @throws NotFound (404) when nobody of this id was asked */
    private AssignmentSheet of(Round round, UUID reviewer) {
        Panel panel = round.reviewers().orElseThrow(NotFound::new);
        Assignment assignment = panel.assignmentOf(reviewer).orElseThrow(NotFound::new);
        Parties parties = panel.parties();
        Known application = applications.known(parties.application());
        // As the reviewer reads it, whoever looks.
        boolean named = !blindness.of(parties.call()) || (round instanceof Round.Closed && !assignment.steppedBack());
        AssignmentBody body = bodies.assignment(panel, reviewer, assignment, bodies.reading(parties, named));
        return new AssignmentSheet(
                body.round(),
                reviewer,
                body.state(),
                application.titleFor(named),
                body.ground(),
                body.source(),
                body.statement(),
                body.dueAt(),
                body.moreTime(),
                calls.of(parties.call()).map(KnownCall::rubric).orElse(List.of()),
                links(parties, reviewer, application));
    }

    private static LinksBody links(Parties parties, UUID reviewer, Known application) {
        String content = "/api/applications/" + parties.application();
        return new LinksBody(
                content,
                content + "/versions",
                application.version() == 0 ? null : content + "/versions/" + application.version() + "/application.pdf",
                "/api/calls/" + parties.call(),
                "/api/rounds/" + parties.application() + "/assignments/" + reviewer + "/draft");
    }
}
