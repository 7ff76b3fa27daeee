package de.kommig.reviews.exporting;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.reviews.exporting.PersonExport.ExportedBallot;
import de.kommig.reviews.exporting.PersonExport.ExportedContribution;
import de.kommig.reviews.exporting.PersonExport.ExportedReview;
import de.kommig.reviews.exporting.PersonExport.ExportedStatement;
import de.kommig.reviews.reviewing.ReviewText;
import de.kommig.reviews.reviewing.ReviewTexts;
import de.kommig.reviews.texts.Statements;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody has written, found by the events that refer to it. */
final class Written {

    private final List<StoredEvent> events;
    private final Statements statements;
    private final ReviewTexts texts;

    Written(List<StoredEvent> events, Statements statements, ReviewTexts texts) {
        this.events = events;
        this.statements = statements;
        this.texts = texts;
    }

    List<ExportedReview> reviews() {
        return events.stream().flatMap(this::review).toList();
    }

    List<ExportedStatement> statements() {
        return events.stream().flatMap(this::statement).toList();
    }

    List<ExportedContribution> contributions() {
        return events.stream().flatMap(this::contribution).toList();
    }

    List<ExportedBallot> ballots() {
        return events.stream().flatMap(Written::ballot).toList();
    }

    private Stream<ExportedContribution> contribution(StoredEvent event) {
        return decoded(event) instanceof RoundEvent.ContributionMade it
                ? Stream.of(new ExportedContribution(event.time(), round(event), statements.read(it.text())))
                : Stream.empty();
    }

    private static Stream<ExportedBallot> ballot(StoredEvent event) {
        return decoded(event) instanceof RoundEvent.BallotCast it
                ? Stream.of(new ExportedBallot(event.time(), round(event), it.recommendation()))
                : Stream.empty();
    }

    private Stream<ExportedReview> review(StoredEvent event) {
        return switch (decoded(event)) {
            case RoundEvent.ReviewSubmitted it ->
                Stream.of(new ExportedReview(
                        event.time(),
                        round(event),
                        it.scores(),
                        it.recommendation(),
                        text(it.text()),
                        texts.note(it.note())));
            case RoundEvent.ReviewAmended it ->
                Stream.of(new ExportedReview(
                        event.time(),
                        round(event),
                        it.scores(),
                        it.recommendation(),
                        text(it.text()),
                        texts.note(it.note())));
            default -> Stream.empty();
        };
    }

    private Stream<ExportedStatement> statement(StoredEvent event) {
        return switch (decoded(event)) {
            case RoundEvent.AssignmentDeclined it ->
                Stream.of(new ExportedStatement(event.time(), round(event), null, statements.read(it.reason())));
            case RoundEvent.ExtensionRequested it ->
                Stream.of(new ExportedStatement(event.time(), round(event), null, statements.read(it.reason())));
            case RoundEvent.ReviewerRecused it ->
                Stream.of(new ExportedStatement(
                        event.time(), round(event), it.ground(), statements.read(it.explanation())));
            case RoundEvent.ReviewerReleased it ->
                Stream.of(new ExportedStatement(event.time(), round(event), null, statements.read(it.reason())));
            case RoundEvent.ConflictSet it ->
                Stream.of(new ExportedStatement(
                        event.time(), round(event), it.ground(), statements.read(it.explanation())));
            default -> Stream.empty();
        };
    }

    private static UUID round(StoredEvent event) {
        return event.stream().id();
    }

    private @Nullable ReviewText text(ContentRef ref) {
        return texts.of(ref).orElse(null);
    }

    private static RoundEvent decoded(StoredEvent event) {
        return EventJson.read(
                event.data(), EventFamilies.ROUNDS.recordOf(event.type()).orElseThrow());
    }
}
