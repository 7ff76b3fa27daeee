package de.kommig.applications.listing;

import com.mongodb.client.model.Indexes;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each award: {@code {state, before?, call, funder, organisation, since, title?, amount?}}, and {@link AwardDays}. */
@Component
class AwardsView implements View {

    @Override
    public String name() {
        return "awards";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.AWARDS.topic());
    }

    @Override
    public List<Bson> indexes() {
        return List.of(
                Indexes.compoundIndex(Indexes.ascending("organisation"), Indexes.descending("since", "_id")),
                Indexes.compoundIndex(Indexes.ascending("funder"), Indexes.descending("since", "_id")),
                Indexes.compoundIndex(Indexes.ascending("call"), Indexes.descending("since", "_id")),
                Indexes.compoundIndex(Indexes.ascending("state"), Indexes.descending("since", "_id")),
                Indexes.ascending(OverdueOfAward.REPORT.field()),
                Indexes.ascending(OverdueOfAward.PROOF.field()),
                Indexes.ascending(OverdueOfAward.USE.field()),
                Indexes.descending("since", "_id"));
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        if (!(event.data() instanceof AwardEvent fact)) {
            throw new IllegalArgumentException(
                    "no event of an award: " + event.stored().type());
        }
        Document document = before == null
                ? new Document("call", fact.parties().call().toString())
                        .append("funder", fact.parties().funder().toString())
                        .append("organisation", fact.parties().organisation().toString())
                        .append("since", event.stored().time())
                : before;
        WhereItStands.apply(document, fact);
        if (fact instanceof AwardEvent.Opened opened) {
            document.append("title", opened.title()).append("amount", Values.document(opened.amount()));
        }
        if (fact instanceof AwardEvent.Noticed noticed) {
            document.append("amount", Values.document(noticed.amount()));
        }
        AwardDays.apply(document, fact);
        return document;
    }
}
