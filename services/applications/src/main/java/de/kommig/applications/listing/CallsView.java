package de.kommig.applications.listing;

import com.mongodb.client.model.Indexes;
import de.kommig.applications.application.Stages;
import de.kommig.applications.call.CallState;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Eligibility;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One document for each call: {@code {state, funder, title, programme?, opensAt, closesAt, budget{amount, currency}, reviewers,
 * quorum, requiredCharters[{charter, version}], amendments, regions?[], topics?[], award?}}, with the {@code award} that it is paid from. What came later is
 * missing in documents written before;
 * {@code regions} and {@code topics} are missing where the call takes any.
 */
@Component
class CallsView implements View {

    static final String REGIONS = "regions";
    static final String TOPICS = "topics";
    static final String AWARD = "award";

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.CALLS.topic());
    }

    @Override
    public List<Bson> indexes() {
        return List.of(
                Indexes.compoundIndex(Indexes.ascending("state"), Indexes.descending("opensAt", "_id")),
                Indexes.compoundIndex(Indexes.ascending("funder"), Indexes.descending("opensAt", "_id")));
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        return switch ((CallEvent) event.data()) {
            case CallEvent.Drafted it ->
                paidFrom(
                        it.award() == null ? null : it.award().toString(),
                        document(CallState.DRAFT, it.funder(), it.terms(), 0));
            case CallEvent.Edited it -> paidAs(before, document(CallState.DRAFT, it.funder(), it.terms(), 0));
            case CallEvent.Published it -> paidAs(before, document(CallState.PUBLISHED, it.funder(), it.terms(), 0));
            case CallEvent.Amended it ->
                paidAs(before, document(CallState.PUBLISHED, it.funder(), it.terms(), it.amendment()));
            case CallEvent.Closed it -> moved(before, CallState.CLOSED);
            case CallEvent.Decided it -> moved(before, CallState.DECIDED);
            case CallEvent.Archived it -> moved(before, CallState.ARCHIVED);
        };
    }

    private static Document paidAs(@Nullable Document before, Document document) {
        return paidFrom(before == null ? null : before.getString(AWARD), document);
    }

    private static Document paidFrom(@Nullable String award, Document document) {
        return award == null ? document : document.append(AWARD, award);
    }

    private static Document moved(@Nullable Document before, CallState state) {
        return (before == null ? new Document() : before).append("state", state.name());
    }

    private static Document document(CallState state, UUID funder, CallTerms terms, int amendments) {
        Document document = new Document("state", state.name())
                .append("funder", funder.toString())
                .append("title", terms.title())
                .append("programme", terms.programme())
                .append("opensAt", terms.opensAt())
                .append("closesAt", terms.closesAt())
                .append("takesUntil", Stages.closesAt(terms))
                .append("budget", Values.document(terms.budget()))
                .append("reviewers", terms.reviewers())
                .append("quorum", terms.quorum())
                .append(
                        "requiredCharters",
                        terms.charters().stream().map(Values::document).toList())
                .append("amendments", amendments);
        Eligibility eligibility = terms.inDetail().eligibility();
        putUnlessEmpty(document, REGIONS, eligibility.regions());
        putUnlessEmpty(document, TOPICS, eligibility.topics());
        return document;
    }

    private static void putUnlessEmpty(Document document, String field, List<String> keys) {
        if (!keys.isEmpty()) {
            document.append(field, keys);
        }
    }
}
