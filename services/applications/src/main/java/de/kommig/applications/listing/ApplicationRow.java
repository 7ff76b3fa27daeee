package de.kommig.applications.listing;

import de.kommig.applications.application.ApplicationState;
import de.kommig.contracts.Money;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An application in a list.
 *
 * @param submittedAt when it was first handed in; absent before
 */
public record ApplicationRow(
        UUID id,
        ApplicationState state,
        UUID callId,
        UUID funderId,
        UUID organisationId,
        String title,
        Money requestedAmount,
        @Nullable Instant submittedAt) {

    /** The row as the document tells it, with title and amount from the part {@code working} or {@code handedIn}. */
    static ApplicationRow of(Document document, String part) {
        Document overview = document.get(part, Document.class);
        return new ApplicationRow(
                UUID.fromString(document.getString("_id")),
                ApplicationState.valueOf(document.getString("state")),
                UUID.fromString(document.getString("call")),
                UUID.fromString(document.getString("funder")),
                UUID.fromString(document.getString("organisation")),
                overview.getString("title"),
                Values.money(overview.get("requested", Document.class)),
                document.get("submittedAt") == null
                        ? null
                        : document.getDate("submittedAt").toInstant());
    }

    /** The same under another title, asking for another amount. */
    ApplicationRow with(String otherTitle, Money otherAmount) {
        return new ApplicationRow(id, state, callId, funderId, organisationId, otherTitle, otherAmount, submittedAt);
    }
}
