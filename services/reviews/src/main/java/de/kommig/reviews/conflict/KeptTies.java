package de.kommig.reviews.conflict;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.Memory;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Who has to do with what, folded from events in the order in which they come in. No view: whoever looks for conflicts because of an event has to see what
 * that event says.
 */
@Component
class KeptTies {

    private static final String PERSON = "places.person";
    private static final JsonForm<OrganisationTies> ORGANISATION = new JsonForm<>(
            OrganisationTies.class,
            OrganisationTies.NOTHING,
            (ties, event) -> event.data() instanceof OrganisationEvent it
                    ? ties.after(it, event.stored().time())
                    : ties);
    private static final JsonForm<ApplicationTies> APPLICATION =
            new JsonForm<>(ApplicationTies.class, ApplicationTies.NOTHING, (ties, event) -> ties.after(event.data()));

    private final Memory<OrganisationTies> foldedOrganisations;
    private final Memory<ApplicationTies> foldedApplications;
    private final MongoCollection<Document> organisations;
    private final MongoCollection<Document> applications;

    KeptTies(MongoDatabase database) {
        organisations = database.getCollection("conflict_organisations");
        applications = database.getCollection("conflict_applications");
        foldedOrganisations = new Memory<>(database, "conflict_organisations", ORGANISATION);
        foldedApplications = new Memory<>(database, "conflict_applications", APPLICATION);
        organisations.createIndex(Indexes.ascending(PERSON));
        applications.createIndex(Indexes.ascending("call", "organisation"));
        applications.createIndex(Indexes.ascending("organisation"));
        applications.createIndex(Indexes.ascending("partners.organisation"));
        applications.createIndex(Indexes.ascending("asked"));
    }

    /** Takes a fact over; durable when this returns. */
    void keep(ReceivedEvent event) {
        switch (event.data()) {
            case OrganisationEvent it -> {
                var unused = foldedOrganisations.after(List.of(event), one -> it.organisation());
            }
            case ApplicationEvent it -> {
                var unused = foldedApplications.after(
                        List.of(event), one -> it.parties().application());
            }
            case RoundEvent it -> {
                var unused = foldedApplications.after(
                        List.of(event), one -> it.parties().application());
            }
            default -> {}
        }
    }

    Map<UUID, OrganisationTies> organisations(Collection<UUID> ids) {
        return read(organisations, in("_id", texts(ids)), ORGANISATION);
    }

    /** Those to which one of these people belongs or belonged. */
    Map<UUID, OrganisationTies> organisationsOf(Collection<UUID> people) {
        return read(organisations, in(PERSON, texts(people)), ORGANISATION);
    }

    Map<UUID, ApplicationTies> applications(Collection<UUID> ids) {
        return read(applications, in("_id", texts(ids)), APPLICATION);
    }

    /** Whether it has begun an application, or takes part in one. */
    boolean hasApplied(UUID organisation) {
        String id = organisation.toString();
        return applications
                        .find(or(eq("organisation", id), eq("partners.organisation", id)))
                        .first()
                != null;
    }

    /** Those that one of these organisations has put to one of these calls. */
    Map<UUID, ApplicationTies> competing(Collection<UUID> calls, Collection<UUID> byOrganisations) {
        return read(
                applications,
                and(in("call", texts(calls)), in("organisation", texts(byOrganisations)), eq("competes", true)),
                APPLICATION);
    }

    /** Those whose round is open and which one of these organisations has to do with, or one of these people reviews. */
    Set<UUID> openRounds(Collection<UUID> ofOrganisations, Collection<UUID> reviewedBy) {
        Bson concerned = or(
                in("organisation", texts(ofOrganisations)),
                in("partners.organisation", texts(ofOrganisations)),
                in("asked", texts(reviewedBy)));
        return read(applications, and(eq("open", true), concerned), APPLICATION).keySet();
    }

    /** Those under this call whose round is open and which one of these people reviews. */
    Set<UUID> openRounds(UUID underCall, Collection<UUID> reviewedBy) {
        Bson concerned = and(eq("open", true), eq("call", underCall.toString()), in("asked", texts(reviewedBy)));
        return read(applications, concerned, APPLICATION).keySet();
    }

    /** All whose round is open and which somebody reviews. */
    Set<UUID> openRounds() {
        return read(applications, eq("open", true), APPLICATION).entrySet().stream()
                .filter(one -> !one.getValue().asked().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Map<UUID, T> read(MongoCollection<Document> collection, Bson filter, JsonForm<T> form) {
        Map<UUID, T> found = new HashMap<>();
        collection
                .find(filter)
                .forEach(document -> found.put(UUID.fromString(document.getString("_id")), form.read(document)));
        return found;
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).distinct().toList();
    }
}
