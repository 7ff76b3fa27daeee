package de.kommig.coordination.listing;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.call.CallEvent;
import de.kommig.coordination.journey.Details;
import de.kommig.coordination.journey.Entry;
import de.kommig.coordination.journey.Fact;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The titles of calls and when they were amended, {@code {name, amendments?[{event, at}]}}; nothing of a call that is still its funder's draft. Amendments are
 * missing in documents written before they were kept.
 */
@Component
final class CallsView implements View {

    private static final String AMENDMENTS = "amendments";

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.CALLS.topic());
    }

    @Override
    public Document apply(@Nullable Document document, ReceivedEvent event) {
        return switch (event.data()) {
            case CallEvent.Published published ->
                new Document("name", published.terms().title());
            case CallEvent.Amended amended ->
                new Document("name", amended.terms().title()).append(AMENDMENTS, amendments(document, event));
            default -> document == null ? new Document() : document;
        };
    }

    private static List<Document> amendments(@Nullable Document before, ReceivedEvent event) {
        List<Document> all =
                new ArrayList<>(before == null ? List.of() : before.getList(AMENDMENTS, Document.class, List.of()));
        all.add(new Document("event", event.stored().id())
                .append("at", event.stored().time()));
        return all;
    }

    /** The amendments as steps of a journey. */
    static List<Entry> entries(Document call) {
        return call.getList(AMENDMENTS, Document.class, List.of()).stream()
                .map(one -> new Entry(
                        one.getString("event"), one.getDate("at").toInstant(), Fact.CALL_AMENDED, Details.NONE))
                .toList();
    }
}
