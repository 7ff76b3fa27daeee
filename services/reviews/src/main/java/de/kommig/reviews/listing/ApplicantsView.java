package de.kommig.reviews.listing;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One document for each organisation, by which groups its applications are counted in: {@code {legalForm, languages, takenOver, into}}. Names and members
 * are not in it.
 */
@Component
final class ApplicantsView implements View {

    static final String LEGAL_FORM = "legalForm";
    static final String LANGUAGES = "languages";
    /** Its duplicates. */
    static final String TAKEN_OVER = "takenOver";
    /** Which organisation goes on in its place. */
    static final String INTO = "into";

    @Override
    public String name() {
        return "applicants";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ORGANISATIONS.topic());
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        Document document = before == null ? new Document() : before;
        return switch ((OrganisationEvent) event.data()) {
            case OrganisationEvent.Registered it -> formed(document, it.legalForm());
            case OrganisationEvent.LegalFormChanged it -> formed(document, it.legalForm());
            case OrganisationEvent.ProfileChanged it ->
                document.append(LANGUAGES, List.copyOf(it.profile().languages()));
            case OrganisationEvent.Merged it -> document.append(INTO, it.into().toString());
            case OrganisationEvent.DuplicateTakenOver it -> takenOver(document, it.duplicates());
            default -> document;
        };
    }

    private static Document formed(Document document, LegalForm form) {
        return document.append(LEGAL_FORM, StateNames.write(form).replace('_', '-'));
    }

    private static Document takenOver(Document document, List<UUID> duplicates) {
        List<String> all = new ArrayList<>(document.getList(TAKEN_OVER, String.class, List.of()));
        duplicates.stream()
                .map(UUID::toString)
                .filter(each -> !all.contains(each))
                .forEach(all::add);
        return document.append(TAKEN_OVER, all);
    }
}
