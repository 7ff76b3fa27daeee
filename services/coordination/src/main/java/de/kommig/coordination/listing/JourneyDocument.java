package de.kommig.coordination.listing;

import de.kommig.contracts.Parties;
import de.kommig.coordination.journey.Entry;
import de.kommig.coordination.journey.Fact;
import de.kommig.coordination.journey.Journey;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A journey as it lies in the database. Beside the journey itself ({@code application, call, funder, organisation, entries}) it has
 * what lists are looked up by: {@code draftedAt, submittedAt, admitted, reviewers, partners}. Written anew as a whole each time, so that equal
 * journeys are equal documents, whatever order the events came in.
 */
final class JourneyDocument {

    static final String APPLICATION = "application";
    static final String ORGANISATION = "organisation";
    static final String FUNDER = "funder";
    static final String PARTNERS = "partners";
    static final String REVIEWERS = "reviewers";
    static final String ADMITTED = "admitted";
    static final String DRAFTED_AT = "draftedAt";
    static final String SUBMITTED_AT = "submittedAt";

    private JourneyDocument() {}

    static Document write(Journey journey) {
        Parties parties = journey.parties();
        Document document = new Document(APPLICATION, parties.application().toString())
                .append("call", parties.call().toString())
                .append(FUNDER, parties.funder().toString())
                .append(ORGANISATION, parties.organisation().toString())
                .append(ADMITTED, journey.has(Fact.ADMITTED))
                .append(
                        REVIEWERS,
                        journey.reviewers().keySet().stream()
                                .map(UUID::toString)
                                .toList())
                .append(
                        PARTNERS,
                        journey.partners().values().stream()
                                .filter(Audiences::takesPart)
                                .map(entry -> String.valueOf(entry.details().partner()))
                                .toList())
                .append(
                        "entries",
                        journey.entries().stream().map(EntryDocument::write).toList());
        timeOf(journey.first(Fact.DRAFTED), DRAFTED_AT, document);
        timeOf(journey.first(Fact.OUTLINE_SUBMITTED).or(() -> journey.first(Fact.SUBMITTED)), SUBMITTED_AT, document);
        return document;
    }

    private static void timeOf(Optional<Entry> entry, String field, Document document) {
        entry.map(Entry::time).ifPresent(time -> document.append(field, Date.from(time)));
    }

    /** @param document {@code null} for a journey that is about to begin */
    static Journey read(@Nullable Document document, Parties parties) {
        return document == null ? new Journey(parties, List.of()) : read(document);
    }

    static Journey read(Document document) {
        Parties parties = new Parties(
                id(document, APPLICATION), id(document, "call"), id(document, FUNDER), id(document, ORGANISATION));
        return new Journey(
                parties,
                document.getList("entries", Document.class).stream()
                        .map(EntryDocument::read)
                        .toList());
    }

    private static UUID id(Document document, String field) {
        return UUID.fromString(document.getString(field));
    }
}
