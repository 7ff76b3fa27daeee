package de.kommig.feeds.mirroring;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import de.kommig.eventstore.consuming.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The mirrors that are open, as far as this service has learnt of them. */
@Component
class KnownMirrors {

    private final Views views;
    private final MirrorsView view;

    KnownMirrors(Views views, MirrorsView view) {
        this.views = views;
        this.view = view;
    }

    /** The feeds that have one. */
    List<UUID> feeds() {
        List<UUID> feeds = new ArrayList<>();
        views.collection(view)
                .find(eq("open", true))
                .forEach(document -> feeds.add(UUID.fromString(document.getString("feed"))));
        return feeds;
    }

    /** How many a funder has. */
    long count(UUID funder) {
        return views.collection(view).countDocuments(and(eq("funder", funder.toString()), eq("open", true)));
    }
}
