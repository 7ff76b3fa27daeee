package de.kommig.reviews.listing;

import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.consuming.Views;
import de.kommig.reviews.calls.KnownCall;
import de.kommig.reviews.calls.KnownCalls;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Calls as far as their view has come. */
@Component
final class ListedCalls implements KnownCalls {

    private final Views views;
    private final CallsView view;

    ListedCalls(Views views, CallsView view) {
        this.views = views;
        this.view = view;
    }

    @Override
    public Optional<KnownCall> of(UUID call) {
        // A call of which only an end has arrived has no terms to know.
        return views.find(view, call)
                .filter(document -> document.containsKey(CallsView.TERMS))
                .map(document -> new KnownCall(
                        call,
                        UUID.fromString(document.getString(CallsView.FUNDER)),
                        EventJson.read(document.getString(CallsView.TERMS), CallTerms.class)));
    }
}
