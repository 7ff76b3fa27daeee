package de.kommig.reviews.listing;

import de.kommig.eventstore.consuming.Views;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What this service knows of organisations that apply, for counting. */
@Component
final class Applicants {

    /** An organisation that takes over one that has taken over one: more than this comes of no good data. */
    private static final int STEPS = 10;

    private final Views views;
    private final ApplicantsView view;

    Applicants(Views views, ApplicantsView view) {
        this.views = views;
        this.view = view;
    }

    /**
     * An organisation, or the one that goes on in its place.
     *
     * @param ids under which it is known, its own and those of its duplicates
     * @param legalForm in kebab-case; {@code null}: not known
     * @param languages in which it works; empty when it has not said so
     */
    record Applicant(Set<String> ids, @Nullable String legalForm, Set<String> languages) {}

    Applicant of(String organisation) {
        String id = organisation;
        Document document = find(id);
        for (int i = 0; i < STEPS && document.getString(ApplicantsView.INTO) != null; i++) {
            id = document.getString(ApplicantsView.INTO);
            document = find(id);
        }
        Set<String> ids = new HashSet<>(document.getList(ApplicantsView.TAKEN_OVER, String.class, List.of()));
        ids.add(organisation);
        ids.add(id);
        return new Applicant(
                ids,
                document.getString(ApplicantsView.LEGAL_FORM),
                Set.copyOf(document.getList(ApplicantsView.LANGUAGES, String.class, List.of())));
    }

    private Document find(String id) {
        return views.find(view, UUID.fromString(id)).orElseGet(Document::new);
    }
}
