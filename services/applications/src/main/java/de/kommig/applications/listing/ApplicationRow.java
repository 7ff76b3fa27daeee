package de.kommig.applications.listing;

import de.kommig.applications.application.ApplicationState;
import de.kommig.contracts.Money;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An application in a list.
 *
 * @param organisationId absent for reviewers who are not to know whose it is
 * @param submittedAt when it was first handed in, or its outline as long as that is all there is; absent before
 * @param outlineSubmittedAt when its outline was; absent where there was none
 */
public record ApplicationRow(
        UUID id,
        ApplicationState state,
        UUID callId,
        UUID funderId,
        @Nullable UUID organisationId,
        String title,
        Money requestedAmount,
        @Nullable Instant submittedAt,
        @Nullable Instant outlineSubmittedAt) {

    /** The part that reviewers read. */
    static final String REVIEWED = "reviewed";

    /** The row as the document tells it, with title and amount from the part {@code working}, {@code handedIn} or {@code reviewed}. */
    static ApplicationRow of(Document document, String part) {
        Document overview = document.get(part, Document.class);
        return new ApplicationRow(
                UUID.fromString(document.getString("_id")),
                ApplicationState.valueOf(document.getString("state")),
                UUID.fromString(document.getString("call")),
                UUID.fromString(document.getString("funder")),
                part.equals(REVIEWED) && document.getBoolean("blind", false)
                        ? null
                        : UUID.fromString(document.getString("organisation")),
                overview.getString("title"),
                Values.money(overview.get("requested", Document.class)),
                moment(document, "submittedAt"),
                moment(document, "outlineSubmittedAt"));
    }

    private static @Nullable Instant moment(Document document, String field) {
        Date moment = document.getDate(field);
        return moment == null ? null : moment.toInstant();
    }

    /** The same under another title, asking for another amount. */
    ApplicationRow with(String otherTitle, Money otherAmount) {
        return new ApplicationRow(
                id, state, callId, funderId, organisationId, otherTitle, otherAmount, submittedAt, outlineSubmittedAt);
    }
}
