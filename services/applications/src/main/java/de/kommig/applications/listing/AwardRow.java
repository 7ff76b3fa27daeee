package de.kommig.applications.listing;

import de.kommig.applications.award.AwardState;
import de.kommig.contracts.Money;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An award in a list.
 *
 * @param id the same as its application's
 * @param title of the project; before the approval, of the application as it was handed in; absent while that is not known here
 * @param amount what is given; absent before the approval
 * @param since when something was first known of it
 */
public record AwardRow(
        UUID id,
        AwardState state,
        UUID callId,
        UUID funderId,
        UUID organisationId,
        @Nullable String title,
        @Nullable Money amount,
        Instant since) {

    static AwardRow of(Document document) {
        Document amount = document.get("amount", Document.class);
        return new AwardRow(
                UUID.fromString(document.getString("_id")),
                AwardState.valueOf(document.getString("state")),
                UUID.fromString(document.getString("call")),
                UUID.fromString(document.getString("funder")),
                UUID.fromString(document.getString("organisation")),
                document.getString("title"),
                amount == null ? null : Values.money(amount),
                document.getDate("since").toInstant());
    }
}
