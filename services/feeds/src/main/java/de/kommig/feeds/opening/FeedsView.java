package de.kommig.feeds.opening;

import static com.mongodb.client.model.Indexes.ascending;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.feed.FeedEvent;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The feeds that funders have opened. */
@Component
class FeedsView implements View {

    @Override
    public String name() {
        return "feeds";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.FEEDS.topic());
    }

    @Override
    public List<Bson> indexes() {
        return List.of(ascending("funder", "open"));
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        Document document = before == null ? new Document() : before;
        return switch ((FeedEvent) event.data()) {
            case FeedEvent.Opened it ->
                document.append("funder", it.funder().toString())
                        .append("open", true)
                        .append("openedAt", event.stored().time())
                        .append("opened", EventJson.write(it));
            case FeedEvent.Closed it -> document.append("open", false);
        };
    }
}
