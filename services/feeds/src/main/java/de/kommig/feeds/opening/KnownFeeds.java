package de.kommig.feeds.opening;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import de.kommig.contracts.feed.FeedEvent;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.consuming.Views;
import de.kommig.feeds.feed.Feed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The feeds that are open, as far as this service has learnt of them; the ones that funders always have are not among them. */
@Component
public class KnownFeeds {

    private final Views views;
    private final FeedsView view;

    KnownFeeds(Views views, FeedsView view) {
        this.views = views;
        this.view = view;
    }

    /** Those of a funder, the oldest first. */
    public List<Feed.Open> of(UUID funder) {
        return open(and(eq("funder", funder.toString()), eq("open", true)));
    }

    /** How many a funder has. */
    long count(UUID funder) {
        return views.collection(view).countDocuments(and(eq("funder", funder.toString()), eq("open", true)));
    }

    /** All of them. */
    public List<Feed.Open> all() {
        return open(eq("open", true));
    }

    private List<Feed.Open> open(Bson which) {
        List<Feed.Open> feeds = new ArrayList<>();
        views.collection(view)
                .find(which)
                .sort(ascending("openedAt", "_id"))
                .forEach(document -> feeds.add(feed(document)));
        return feeds;
    }

    private static Feed.Open feed(Document document) {
        FeedEvent.Opened it = EventJson.read(document.getString("opened"), FeedEvent.Opened.class);
        return new Feed.Open(it.feed(), it.funder(), it.name(), it.filter(), it.sandbox());
    }
}
