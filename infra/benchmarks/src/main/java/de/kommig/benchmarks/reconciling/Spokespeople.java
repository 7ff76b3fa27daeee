package de.kommig.benchmarks.reconciling;

import de.kommig.benchmarks.platform.Role;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Who can look at what an organisation sees: the person who has been its member for longest, folded from the organisations' events. An
 * organisation without members has a spokesperson whom the platform does not know, and who sees nothing.
 */
public final class Spokespeople {

    private final UUID coordinationCentre;
    private final Map<UUID, List<UUID>> members = new HashMap<>();
    private final Map<UUID, UUID> mergedInto = new HashMap<>();

    private Spokespeople(UUID coordinationCentre) {
        this.coordinationCentre = coordinationCentre;
    }

    /** Those of the organisations in the store, also of those that came by other ways than the loader's. */
    public static Spokespeople read(Stores stores, UUID coordinationCentre) {
        List<RecordedEvent> events = new ArrayList<>();
        stores.of(Service.ORGANISATIONS, events::add);
        return of(events, coordinationCentre);
    }

    /** Those of the organisations to which these events happened. */
    static Spokespeople of(Collection<RecordedEvent> events, UUID coordinationCentre) {
        Spokespeople all = new Spokespeople(coordinationCentre);
        events.stream()
                .sorted(Comparator.comparingLong(RecordedEvent::version))
                .forEach(event -> all.take(Facts.name(event), Facts.of(event)));
        return all;
    }

    private void take(String fact, JsonNode data) {
        List<UUID> own = members.computeIfAbsent(uuid(data, "organisation"), o -> new ArrayList<>());
        switch (fact) {
            case "organisation.registered" -> {
                if (data.hasNonNull("founder")) {
                    own.add(uuid(data, "founder"));
                }
            }
            case "organisation.member-joined" -> own.add(uuid(data, "member"));
            case "organisation.member-left", "organisation.member-removed" -> own.remove(uuid(data, "member"));
            case "organisation.duplicate-taken-over" -> takeOver(own, data.path("members"));
            case "organisation.merged" -> mergedInto.put(uuid(data, "organisation"), uuid(data, "into"));
            default -> {}
        }
    }

    /** A membership with an end is a machine's. */
    private static void takeOver(List<UUID> own, JsonNode members) {
        for (JsonNode member : members) {
            if (!member.hasNonNull("expiresAt")) {
                own.add(uuid(member, "member"));
            }
        }
    }

    /** Somebody who applies for the organisation. */
    Voice applicant(UUID organisation) {
        return new Voice(person(organisation), Role.ORGANISATION, organisation);
    }

    /** Somebody who decides for the funder. */
    Voice funder(UUID organisation) {
        return new Voice(person(organisation), Role.FUNDER, organisation);
    }

    /** Somebody who coordinates at KomMig. */
    public Voice coordinator() {
        return new Voice(person(coordinationCentre), Role.COORDINATOR, coordinationCentre);
    }

    private UUID person(UUID organisation) {
        UUID into = mergedInto.get(organisation);
        if (into != null) {
            return person(into);
        }
        List<UUID> own = members.getOrDefault(organisation, List.of());
        return own.isEmpty() ? UUID.nameUUIDFromBytes(new byte[0]) : own.getFirst();
    }

    private static UUID uuid(JsonNode data, String field) {
        return UUID.fromString(data.path(field).asString());
    }
}
