package de.kommig.reviews.listing;

import static com.mongodb.client.model.Filters.in;

import de.kommig.eventstore.consuming.Views;
import de.kommig.reviews.masking.WhoApplies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Who applies, and under which names, as the view of them knows it. */
@Component
final class NamedApplicants implements WhoApplies {

    private final Views views;
    private final NamesView view;

    NamedApplicants(Views views, NamesView view) {
        this.views = views;
        this.view = view;
    }

    @Override
    public Set<UUID> of(UUID application, UUID organisation) {
        Set<UUID> all = new HashSet<>(Set.of(organisation));
        views.find(view, application).ifPresent(it -> all.addAll(ids(it, NamesView.PARTNERS)));
        find(all).forEach(it -> all.addAll(ids(it, NamesView.SAME)));
        return all;
    }

    @Override
    public Set<String> names(Collection<UUID> organisations) {
        Set<String> names = new LinkedHashSet<>();
        find(organisations).forEach(it -> names.addAll(it.getList(NamesView.NAMES, String.class, List.of())));
        return names;
    }

    private List<Document> find(Collection<UUID> ids) {
        return views.collection(view)
                .find(in("_id", ids.stream().map(UUID::toString).toList()))
                .into(new ArrayList<>());
    }

    private static Set<UUID> ids(Document document, String key) {
        return document.getList(key, String.class, List.of()).stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }
}
