package de.kommig.notifications.remembering;

import de.kommig.eventstore.consuming.Memory;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.notifications.telling.Case;
import de.kommig.notifications.telling.Kind;
import de.kommig.notifications.telling.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;

/** How a case is kept in mind. */
final class CaseForm implements Memory.Form<Case> {

    @Override
    public Case nothing() {
        return Case.UNKNOWN;
    }

    @Override
    public Case after(Case known, ReceivedEvent event) {
        return known.after(event);
    }

    @Override
    public Document write(Case known) {
        return new Document("title", known.title())
                .append("submission", known.submission())
                .append(
                        "reviewers",
                        known.reviewers().stream().map(UUID::toString).toList())
                .append("roundVersion", known.roundVersion())
                .append("roundClosed", known.roundClosed())
                .append("reviewTitle", known.reviewTitle())
                .append(
                        "outcomes",
                        known.outcomes().stream().map(CaseForm::write).toList());
    }

    @Override
    public Case read(Document document) {
        return new Case(
                document.getString("title"),
                document.getLong("submission"),
                document.getList("reviewers", String.class).stream()
                        .map(UUID::fromString)
                        .toList(),
                document.getLong("roundVersion"),
                document.getBoolean("roundClosed"),
                document.getList("outcomes", Document.class).stream()
                        .map(CaseForm::outcome)
                        .toList(),
                document.getString("reviewTitle"));
    }

    private static Document write(Outcome outcome) {
        return new Document("event", outcome.event())
                .append("time", outcome.time().toString())
                .append("kind", outcome.kind().name());
    }

    private static Outcome outcome(Document document) {
        return new Outcome(
                document.getString("event"),
                Instant.parse(document.getString("time")),
                Kind.valueOf(document.getString("kind")));
    }
}
