package de.kommig.feeds.mirroring;

import static com.mongodb.client.model.Indexes.ascending;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.mirror.MirrorEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The feeds that have a mirror, or had one. */
@Component
class MirrorsView implements View {

    @Override
    public String name() {
        return "mirrors";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.MIRRORS.topic());
    }

    @Override
    public List<Bson> indexes() {
        return List.of(ascending("open"), ascending("funder", "open"));
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        MirrorEvent fact = (MirrorEvent) event.data();
        Document document = before == null ? new Document() : before;
        return document.append("feed", fact.feed().toString())
                .append("funder", fact.funder().toString())
                .append("open", fact instanceof MirrorEvent.Opened);
    }
}
