package de.kommig.reviews.listing;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each call: {@code {funder, terms}}, the terms as JSON text like in the events, so that nothing of them is lost. */
@Component
final class CallsView implements View {

    static final String FUNDER = "funder";
    static final String TERMS = "terms";

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.CALLS.topic());
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        Document document = before == null ? new Document() : before;
        return switch ((CallEvent) event.data()) {
            case CallEvent.Drafted it -> written(document, it, it.terms());
            case CallEvent.Edited it -> written(document, it, it.terms());
            case CallEvent.Published it -> written(document, it, it.terms());
            case CallEvent.Amended it -> written(document, it, it.terms());
            case CallEvent.Closed it -> document;
            case CallEvent.Decided it -> document;
            case CallEvent.Archived it -> document;
        };
    }

    private static Document written(Document document, CallEvent event, CallTerms terms) {
        return document.append(FUNDER, event.funder().toString()).append(TERMS, EventJson.write(terms));
    }
}
