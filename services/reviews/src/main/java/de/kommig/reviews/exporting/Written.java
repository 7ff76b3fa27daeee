package de.kommig.reviews.exporting;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.reviews.answering.Statement;
import de.kommig.reviews.exporting.PersonExport.ExportedReview;
import de.kommig.reviews.exporting.PersonExport.ExportedStatement;
import de.kommig.reviews.reviewing.ReviewText;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody has written, found by the events that refer to it. */
final class Written {

    private final List<StoredEvent> events;
    private final ContentStore contents;

    Written(List<StoredEvent> events, ContentStore contents) {
        this.events = events;
        this.contents = contents;
    }

    List<ExportedReview> reviews() {
        return events.stream().flatMap(this::review).toList();
    }

    List<ExportedStatement> statements() {
        return events.stream().flatMap(this::statement).toList();
    }

    private Stream<ExportedReview> review(StoredEvent event) {
        return switch (decoded(event)) {
            case RoundEvent.ReviewSubmitted it ->
                Stream.of(new ExportedReview(
                        event.time(), round(event), it.scores(), it.recommendation(), text(it.text())));
            case RoundEvent.ReviewAmended it ->
                Stream.of(new ExportedReview(
                        event.time(), round(event), it.scores(), it.recommendation(), text(it.text())));
            default -> Stream.empty();
        };
    }

    private Stream<ExportedStatement> statement(StoredEvent event) {
        return switch (decoded(event)) {
            case RoundEvent.AssignmentDeclined it ->
                Stream.of(new ExportedStatement(event.time(), round(event), null, said(it.reason())));
            case RoundEvent.ReviewerRecused it ->
                Stream.of(new ExportedStatement(event.time(), round(event), it.ground(), said(it.explanation())));
            case RoundEvent.ReviewerReleased it ->
                Stream.of(new ExportedStatement(event.time(), round(event), null, said(it.reason())));
            case RoundEvent.ConflictSet it ->
                Stream.of(new ExportedStatement(event.time(), round(event), it.ground(), said(it.explanation())));
            default -> Stream.empty();
        };
    }

    private static UUID round(StoredEvent event) {
        return event.stream().id();
    }

    private @Nullable ReviewText text(ContentRef ref) {
        return contents.get(ref)
                .map(json -> EventJson.read(json, ReviewText.class))
                .orElse(null);
    }

    private @Nullable String said(@Nullable ContentRef ref) {
        return ref == null
                ? null
                : contents.get(ref)
                        .map(json -> EventJson.read(json, Statement.class).text())
                        .orElse(null);
    }

    private static RoundEvent decoded(StoredEvent event) {
        return EventJson.read(
                event.data(), EventFamilies.ROUNDS.recordOf(event.type()).orElseThrow());
    }
}
