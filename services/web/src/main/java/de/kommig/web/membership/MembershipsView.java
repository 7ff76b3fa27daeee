package de.kommig.web.membership;

import com.mongodb.client.model.Indexes;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** One document for each organisation, see {@link OrganisationMembers}. */
final class MembershipsView implements View {

    @Override
    public String name() {
        return "memberships";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ORGANISATIONS.topic());
    }

    @Override
    public List<Bson> indexes() {
        return List.of(Indexes.ascending(OrganisationMembers.PERSON));
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        return OrganisationMembers.read(before)
                .after((OrganisationEvent) event.data())
                .write();
    }
}
