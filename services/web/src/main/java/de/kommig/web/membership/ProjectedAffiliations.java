package de.kommig.web.membership;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import de.kommig.eventstore.consuming.Views;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;

/** Reads them from the service's own projection of the organisations' events. */
public final class ProjectedAffiliations implements Affiliations, BelongingPeople {

    private final Views views;
    private final MembershipsView view;

    ProjectedAffiliations(Views views, MembershipsView view) {
        this.views = views;
        this.view = view;
    }

    @Override
    public Set<UUID> to(Collection<UUID> organisations) {
        List<String> ids = organisations.stream().map(UUID::toString).toList();
        Set<UUID> people = new HashSet<>();
        for (Document stored : views.collection(view).find(in("_id", ids))) {
            OrganisationMembers.read(Views.content(stored)).members().forEach(member -> people.add(member.member()));
        }
        return people;
    }

    @Override
    public List<Affiliation> of(UUID person) {
        List<Affiliation> found = new ArrayList<>();
        for (Document stored : views.collection(view).find(eq(OrganisationMembers.PERSON, person.toString()))) {
            UUID organisation = UUID.fromString(stored.getString("_id"));
            OrganisationMembers.read(Views.content(stored))
                    .of(person, organisation)
                    .ifPresent(found::add);
        }
        return found;
    }
}
