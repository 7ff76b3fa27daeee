package de.kommig.applications.listing;

import com.mongodb.client.model.Indexes;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.deadline.DeadlineEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One document for each deadline that there has been an exception from: {@code {call, organisation, callTitle, grantedAt, holds, until,
 * reason{id, sha256}}}. {@code grantedAt} is when the first one was recorded.
 */
@Component
class DeadlinesView implements View {

    static final String CALL = "call";
    static final String ORGANISATION = "organisation";
    static final String GRANTED_AT = "grantedAt";
    static final String HOLDS = "holds";

    @Override
    public String name() {
        return "deadlines";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.DEADLINES.topic());
    }

    @Override
    public List<Bson> indexes() {
        return List.of(newestFirst(CALL), newestFirst(ORGANISATION));
    }

    private static Bson newestFirst(String of) {
        return Indexes.compoundIndex(Indexes.ascending(of), Indexes.descending(GRANTED_AT, "_id"));
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        Document document = before == null
                ? new Document(GRANTED_AT, Date.from(event.stored().time()))
                : before;
        return switch ((DeadlineEvent) event.data()) {
            case DeadlineEvent.ExceptionGranted it ->
                document.append(CALL, it.call().toString())
                        .append(ORGANISATION, it.organisation().toString())
                        .append("callTitle", it.callTitle())
                        .append("until", Date.from(it.until()))
                        .append(
                                "reason",
                                new Document("id", it.reason().id())
                                        .append("sha256", it.reason().sha256()))
                        .append(HOLDS, true);
            case DeadlineEvent.ExceptionWithdrawn it -> document.append(HOLDS, false);
        };
    }
}
