package de.kommig.applications.listing;

import com.mongodb.client.model.Indexes;
import de.kommig.applications.application.ApplicationState;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One document for each application, from its own events and from those of its round: {@code {state, call, funder, organisation,
 * draftedAt, submittedAt?, working{title, requested}, handedIn?{title, requested}, rank?, reviewers[]}}. What comes from the round
 * ({@code reviewers}) and what comes from the application (all else) never touch, so their order among each other is open.
 */
@Component
class ApplicationsView implements View {

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic(), EventFamilies.ROUNDS.topic());
    }

    @Override
    public List<Bson> indexes() {
        return List.of(
                Indexes.compoundIndex(Indexes.ascending("organisation"), Indexes.descending("draftedAt", "_id")),
                Indexes.compoundIndex(Indexes.ascending("funder"), Indexes.descending("submittedAt", "_id")),
                Indexes.compoundIndex(Indexes.ascending("reviewers"), Indexes.descending("submittedAt", "_id")),
                Indexes.compoundIndex(Indexes.ascending("call"), Indexes.descending("submittedAt", "_id")),
                Indexes.compoundIndex(Indexes.ascending("state"), Indexes.descending("submittedAt", "_id")),
                Indexes.ascending("call", "state", "rank", "_id"));
    }

    /** A round has the id of its application. */
    @Override
    public Optional<UUID> documentOf(ReceivedEvent event) {
        return Optional.of(event.stored().stream().id());
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        Document document = before == null ? new Document() : before;
        switch (event.data()) {
            case ApplicationEvent fact -> apply(document, fact, event.stored().time());
            case RoundEvent fact -> Reviewers.apply(document, fact);
            default ->
                throw new IllegalArgumentException(
                        "no event of these topics: " + event.stored().type());
        }
        return document;
    }

    private static void apply(Document document, ApplicationEvent event, Instant time) {
        ApplicationState.after(event).ifPresent(state -> document.put("state", state.name()));
        switch (event) {
            case ApplicationEvent.Drafted it -> {
                document.append("call", it.parties().call().toString())
                        .append("funder", it.parties().funder().toString())
                        .append("organisation", it.parties().organisation().toString())
                        .append("draftedAt", time)
                        .append("working", overview(it.title(), it.requested()));
            }
            case ApplicationEvent.Edited it -> document.put("working", overview(it.title(), it.requested()));
            case ApplicationEvent.Submitted it -> {
                document.append("submittedAt", time)
                        .append("handedIn", overview(it.title(), it.requested()))
                        .append("working", overview(it.title(), it.requested()));
            }
            case ApplicationEvent.Waitlisted it -> document.put("rank", it.rank());
            case ApplicationEvent.Resubmitted it -> {
                document.append("handedIn", overview(it.title(), it.requested()))
                        .append("working", overview(it.title(), it.requested()));
            }
            default -> {
                // The rest changes the state alone.
            }
        }
    }

    private static Document overview(String title, Money requested) {
        return new Document("title", title).append("requested", Values.document(requested));
    }
}
