package de.kommig.applications.listing;

import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Looks through an organisation's own applications for what is being written in them: title and amount as saved a moment ago, of which no event tells
 * yet. An organisation has few enough to be looked at one after the other; they come by its own index, newest first.
 */
@Component
class OwnApplications {

    private final SavedTitles saved;
    private final NamedOrganisations organisations;

    OwnApplications(SavedTitles saved, NamedOrganisations organisations) {
        this.saved = saved;
        this.organisations = organisations;
    }

    /** Whether the filter asks for something that events may tell too late. */
    static boolean isAsked(ApplicationFilter filter) {
        return !filter.words().isEmpty()
                || filter.leastAmount().isPresent()
                || filter.mostAmount().isPresent();
    }

    /**
     * A page of those that have the words and amounts of the filter.
     *
     * @param all a page of those that meet the filter's other conditions
     */
    Page<Document> page(
            ApplicationFilter filter, PageRequest request, Keyset order, Function<PageRequest, Page<Document>> all) {
        List<Document> found = new ArrayList<>();
        PageRequest next = new PageRequest(PageRequest.MAX_LIMIT, request.cursor());
        while (next != null && found.size() <= request.limit()) {
            Page<Document> some = all.apply(next);
            found.addAll(matching(some.items(), filter));
            next = some.next() == null ? null : new PageRequest(PageRequest.MAX_LIMIT, some.next());
        }
        return Page.of(found.subList(0, Math.min(found.size(), request.limit() + 1)), request, order::position);
    }

    private List<Document> matching(List<Document> documents, ApplicationFilter filter) {
        Map<String, ApplicationRow> rows = new HashMap<>();
        saved.in(documents.stream()
                        .map(document -> ApplicationRow.of(document, "working"))
                        .toList())
                .forEach(row -> rows.put(row.id().toString(), row));
        Map<String, String> names = filter.words().isEmpty()
                ? Map.of()
                : organisations.names(rows.values().stream()
                        .map(row -> String.valueOf(row.organisationId()))
                        .distinct()
                        .toList());
        return documents.stream()
                .filter(document -> matches(Objects.requireNonNull(rows.get(document.getString("_id"))), names, filter))
                .toList();
    }

    private static boolean matches(ApplicationRow row, Map<String, String> names, ApplicationFilter filter) {
        BigDecimal amount = row.requestedAmount().amount();
        Collection<String> words = new ArrayList<>(Words.in(row.title()));
        words.addAll(Words.in(names.get(String.valueOf(row.organisationId()))));
        return filter.leastAmount().filter(least -> amount.compareTo(least) < 0).isEmpty()
                && filter.mostAmount()
                        .filter(most -> amount.compareTo(most) > 0)
                        .isEmpty()
                && filter.words().stream()
                        .allMatch(wanted -> words.stream().anyMatch(word -> Words.isMeant(wanted, word)));
    }
}
