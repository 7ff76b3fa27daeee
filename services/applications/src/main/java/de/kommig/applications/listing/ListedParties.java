package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.in;
import static java.util.stream.Collectors.toSet;

import com.mongodb.client.MongoCollection;
import de.kommig.applications.opendata.KnownParties;
import de.kommig.applications.opendata.OpenCall;
import de.kommig.applications.opendata.OpenOrganisation;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.eventstore.consuming.Views;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calls and organisations as the views of them know them. */
@Component
class ListedParties implements KnownParties {

    private final Views views;
    private final ApplicantsView organisations;
    private final CallsView calls;

    ListedParties(Views views, ApplicantsView organisations, CallsView calls) {
        this.views = views;
        this.organisations = organisations;
        this.calls = calls;
    }

    @Override
    public Map<UUID, OpenOrganisation> organisations(Set<UUID> ids) {
        Map<String, Document> known = new HashMap<>();
        Set<String> wanted = ids.stream().map(UUID::toString).collect(toSet());
        while (!wanted.isEmpty()) {
            List<Document> found = found(views.collection(organisations), wanted);
            found.forEach(document -> known.put(document.getString("_id"), document));
            // A duplicate may have been merged into one that was found to be a duplicate later.
            wanted = found.stream()
                    .map(document -> document.getString(ApplicantsView.MERGED_INTO))
                    .filter(Objects::nonNull)
                    .filter(id -> !known.containsKey(id))
                    .collect(toSet());
        }
        Map<UUID, OpenOrganisation> named = new HashMap<>();
        ids.forEach(id -> {
            OpenOrganisation organisation = organisation(goingOn(id.toString(), known));
            if (organisation != null) {
                named.put(id, organisation);
            }
        });
        return named;
    }

    private static @Nullable Document goingOn(String id, Map<String, Document> known) {
        Set<String> seen = new HashSet<>();
        Document document = known.get(id);
        while (document != null && document.getString(ApplicantsView.MERGED_INTO) != null && seen.add(id)) {
            id = document.getString(ApplicantsView.MERGED_INTO);
            document = known.get(id);
        }
        return document;
    }

    private static @Nullable OpenOrganisation organisation(@Nullable Document document) {
        String name = document == null ? null : document.getString(ApplicantsView.NAME);
        if (document == null || name == null) {
            return null;
        }
        String form = document.getString(ApplicantsView.LEGAL_FORM);
        return new OpenOrganisation(
                UUID.fromString(document.getString("_id")),
                name,
                form == null ? null : LegalForm.valueOf(form),
                ApplicantsView.register(document));
    }

    @Override
    public Map<UUID, OpenCall> calls(Set<UUID> ids) {
        Map<UUID, OpenCall> known = new HashMap<>();
        found(views.collection(calls), ids.stream().map(UUID::toString).toList())
                .forEach(document -> {
                    UUID id = UUID.fromString(document.getString("_id"));
                    String award = document.getString(CallsView.AWARD);
                    known.put(
                            id,
                            new OpenCall(
                                    id,
                                    document.getString("title"),
                                    document.getString("programme"),
                                    award == null ? null : UUID.fromString(award)));
                });
        return known;
    }

    private static List<Document> found(MongoCollection<Document> collection, Collection<String> ids) {
        return collection.find(in("_id", ids)).into(new ArrayList<>());
    }
}
