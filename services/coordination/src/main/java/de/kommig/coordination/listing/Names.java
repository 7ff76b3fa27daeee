package de.kommig.coordination.listing;

import com.mongodb.client.model.Filters;
import de.kommig.contracts.Parties;
import de.kommig.eventstore.consuming.View;
import de.kommig.eventstore.consuming.Views;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What organisations and calls are called. */
@Component
public final class Names {

    private final Views views;
    private final OrganisationsView organisations;
    private final CallsView calls;

    Names(Views views, OrganisationsView organisations, CallsView calls) {
        this.views = views;
        this.organisations = organisations;
        this.calls = calls;
    }

    /**
     * Names by id; an id whose name has not arrived yet is left out.
     *
     * @param organisations names of the organisations that apply
     * @param calls titles of the calls
     */
    public record Known(Map<UUID, String> organisations, Map<UUID, String> calls) {}

    /** The names that belong to these applications. */
    public Known of(Collection<Parties> parties) {
        return new Known(names(organisations, parties, Parties::organisation), names(calls, parties, Parties::call));
    }

    private Map<UUID, String> names(View view, Collection<Parties> parties, Function<Parties, UUID> part) {
        List<String> ids =
                parties.stream().map(part).map(UUID::toString).distinct().toList();
        Map<UUID, String> names = new HashMap<>();
        views.collection(view).find(Filters.in("_id", ids)).forEach(document -> {
            String name = document.getString("name");
            if (name != null) {
                names.put(UUID.fromString(document.getString("_id")), name);
            }
        });
        return names;
    }
}
