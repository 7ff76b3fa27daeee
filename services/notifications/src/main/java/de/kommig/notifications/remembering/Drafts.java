package de.kommig.notifications.remembering;

import static com.mongodb.client.model.Filters.in;

import de.kommig.eventstore.consuming.View;
import de.kommig.eventstore.consuming.Views;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By whom and for what organisations are asked to take part, in names. */
@Component
public class Drafts {

    private final Views views;
    private final DraftsView drafts;
    private final OrganisationNamesView organisations;
    private final CallTitlesView calls;

    Drafts(Views views, DraftsView drafts, OrganisationNamesView organisations, CallTitlesView calls) {
        this.views = views;
        this.drafts = drafts;
        this.organisations = organisations;
        this.calls = calls;
    }

    /**
     * An application in names, as far as they have come in.
     *
     * @param title of the project, also while it is a draft
     * @param organisation whose it is
     * @param call to which it is put
     */
    public record Draft(
            @Nullable String title,
            @Nullable String organisation,
            @Nullable String call) {}

    /** By application; of which nothing is known are left out. */
    public Map<UUID, Draft> of(Collection<UUID> applications) {
        Map<String, Document> found =
                byId(drafts, applications.stream().map(UUID::toString).collect(Collectors.toSet()));
        Map<String, String> whose = names(organisations, values(found, DraftsView.ORGANISATION));
        Map<String, String> what = names(calls, values(found, DraftsView.CALL));
        Map<UUID, Draft> all = new HashMap<>();
        found.forEach((id, draft) -> all.put(
                UUID.fromString(id),
                new Draft(
                        draft.getString(DraftsView.TITLE),
                        whose.get(draft.getString(DraftsView.ORGANISATION)),
                        what.get(draft.getString(DraftsView.CALL)))));
        return all;
    }

    /** Names of organisations by id, as far as they have come in. */
    public Map<String, String> organisations(Set<String> ids) {
        return names(organisations, ids);
    }

    private static Set<String> values(Map<String, Document> documents, String field) {
        return documents.values().stream()
                .map(document -> document.getString(field))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Map<String, String> names(View view, Set<String> ids) {
        Map<String, String> names = new HashMap<>();
        byId(view, ids).forEach((id, document) -> {
            String name = document.getString("name");
            if (name != null) {
                names.put(id, name);
            }
        });
        return names;
    }

    private Map<String, Document> byId(View view, Set<String> ids) {
        Map<String, Document> documents = new HashMap<>();
        if (!ids.isEmpty()) {
            views.collection(view).find(in("_id", ids)).forEach(row -> documents.put(row.getString("_id"), row));
        }
        return documents;
    }
}
