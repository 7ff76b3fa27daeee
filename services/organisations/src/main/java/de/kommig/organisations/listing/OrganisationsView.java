package de.kommig.organisations.listing;

import com.mongodb.client.model.Indexes;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each organisation: {@code {name, legalForm, side, registeredAt, mergedInto}}; the last one where another goes on. */
@Component
class OrganisationsView implements View {

    static final String MERGED_INTO = "mergedInto";

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ORGANISATIONS.topic());
    }

    @Override
    public List<Bson> indexes() {
        return List.of(Indexes.descending("registeredAt", "_id"));
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        return switch ((OrganisationEvent) event.data()) {
            case OrganisationEvent.Registered it ->
                new Document("name", it.name())
                        .append("legalForm", it.legalForm().name())
                        .append("side", it.side().name())
                        .append("registeredAt", event.stored().time());
            case OrganisationEvent.Renamed it -> known(before).append("name", it.name());
            case OrganisationEvent.LegalFormChanged it ->
                known(before).append("legalForm", it.legalForm().name());
            case OrganisationEvent.Merged it ->
                known(before).append(MERGED_INTO, it.into().toString());
            default -> known(before);
        };
    }

    private static Document known(@Nullable Document before) {
        return Objects.requireNonNull(before, "registered first");
    }
}
