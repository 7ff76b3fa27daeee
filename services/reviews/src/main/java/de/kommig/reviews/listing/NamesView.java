package de.kommig.reviews.listing;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
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
 * What may tell whose an application is: of each organisation all names it has had, with others that go on in its place or whose place it took
 * ({@code {names, same}}); of each application the organisations that were asked to take part ({@code {partners}}).
 */
@Component
final class NamesView implements View {

    static final String NAMES = "names";
    static final String SAME = "same";
    static final String PARTNERS = "partners";

    @Override
    public String name() {
        return "names";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ORGANISATIONS.topic(), EventFamilies.APPLICATIONS.topic());
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        Document document = before == null ? new Document() : before;
        return switch (event.data()) {
            case OrganisationEvent.Registered it -> with(document, NAMES, it.name());
            case OrganisationEvent.Renamed it -> with(document, NAMES, it.name());
            case OrganisationEvent.Merged it -> with(document, SAME, it.into().toString());
            case OrganisationEvent.DuplicateTakenOver it -> {
                it.duplicates().stream().map(UUID::toString).forEach(one -> with(document, SAME, one));
                yield document;
            }
            case ApplicationEvent.PartnerAsked it ->
                with(document, PARTNERS, it.partner().toString());
            case ApplicationEvent.PartnerConfirmed it ->
                with(document, PARTNERS, it.partner().toString());
            default -> document;
        };
    }

    private static Document with(Document document, String key, String value) {
        List<String> all = new ArrayList<>(document.getList(key, String.class, List.of()));
        if (!all.contains(value)) {
            all.add(value);
        }
        return document.append(key, all);
    }
}
