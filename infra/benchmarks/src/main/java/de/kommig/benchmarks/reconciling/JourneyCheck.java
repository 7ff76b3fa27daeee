package de.kommig.benchmarks.reconciling;

import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Role;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Compares journeys, read through the API as applicant, partner, coordinator and funder, with the event stores. The table "Who sees what" is
 * written here once more: the applicant sees the application and its award (who takes part: {@link PartnerSight}), the coordinator what was handed in and the whole round, the funder what was
 * handed in.
 */
public final class JourneyCheck {

    private static final Set<String> BEFORE_HANDING_IN = Set.of(
            "application.drafted",
            "application.edited",
            "application.partner-asked",
            "application.partner-confirmed",
            "application.partner-declined",
            "application.partner-released");

    private static final String OF_CALL = "call-amended";

    /** Read in the discussion. */
    private static final String SAID = "round.contribution-made";

    private static final Set<String> AMONG_FUNDERS = Set.of(Facts.PROPOSED, "application.decision-proposal-declined");

    private final Map<Reading, Map<String, RecordedEvent>> expected = new LinkedHashMap<>();

    /** One journey and one who reads it. */
    public record Reading(UUID application, Voice reader) {}

    /** @param events from the stores, all of each application, its round and its award */
    public JourneyCheck(Collection<RecordedEvent> events, Spokespeople speaking) {
        Map<UUID, List<RecordedEvent>> cases = new HashMap<>();
        for (RecordedEvent event : events) {
            if (Facts.name(event).startsWith("budget.")) {
                continue; // Told by the decision.
            }
            Facts.party(event, "application")
                    .ifPresent(application -> cases.computeIfAbsent(application, a -> new ArrayList<>())
                            .add(event));
        }
        cases.forEach((application, own) -> expect(application, own, speaking));
    }

    private void expect(UUID application, List<RecordedEvent> events, Spokespeople speaking) {
        RecordedEvent any = events.getFirst();
        List<Voice> readers = new ArrayList<>();
        readers.add(speaking.applicant(Facts.party(any, "organisation").orElseThrow()));
        if (events.stream().anyMatch(Facts::isHandedIn)) {
            readers.add(speaking.coordinator());
            readers.add(speaking.funder(Facts.party(any, "funder").orElseThrow()));
        }
        for (Voice reader : readers) {
            Map<String, RecordedEvent> seen = new LinkedHashMap<>();
            events.stream()
                    .filter(event -> sees(reader.role(), Facts.name(event)))
                    .forEach(event -> seen.put(event.id(), event));
            expected.put(new Reading(application, reader), seen);
        }
        for (PartnerSight partner : PartnerSight.after(events)) {
            Map<String, RecordedEvent> seen = new LinkedHashMap<>();
            events.stream()
                    .filter(event -> partner.sees(event, sees(Role.ORGANISATION, Facts.name(event))))
                    .forEach(event -> seen.put(event.id(), event));
            expected.put(new Reading(application, speaking.applicant(partner.organisation())), seen);
        }
    }

    private static boolean sees(Role role, String fact) {
        boolean ofRound = fact.startsWith("round.");
        return switch (role) {
            case ORGANISATION -> !ofRound && !AMONG_FUNDERS.contains(fact);
            case COORDINATOR ->
                !BEFORE_HANDING_IN.contains(fact) && !AMONG_FUNDERS.contains(fact) && !fact.equals(SAID);
            case FUNDER -> !ofRound && !BEFORE_HANDING_IN.contains(fact);
            case REVIEWER -> false;
        };
    }

    /** Journeys to read, each once for each of its readers. */
    public Set<Reading> readings() {
        return Set.copyOf(expected.keySet());
    }

    /** Entries that must be seen, of all readings together. */
    public long size() {
        return expected.values().stream().mapToLong(Map::size).sum();
    }

    /** How many of them the journey shows; whether it shows all and nothing else, each as the fact it is, is in the findings. */
    public long check(Reading reading, JsonNode journey, Findings findings) {
        Map<String, RecordedEvent> missing = new HashMap<>(expected.getOrDefault(reading, Map.of()));
        String of = "journey of " + reading.application() + " as "
                + reading.reader().role();
        long found = 0;
        for (JsonNode entry : journey.path("entries")) {
            if (entry.path("type").asString("").equals(OF_CALL)) {
                continue; // Told of the call, and the same in all of its journeys.
            }
            String id = entry.path("eventId").asString("");
            RecordedEvent event = missing.remove(id);
            if (event == null) {
                findings.add("%s: %s is there twice or does not belong there", of, id);
            } else if (!fact(event).equals(entry.path("type").asString(""))) {
                findings.add("%s: %s reads %s", of, id, entry);
            } else {
                found++;
            }
        }
        missing.keySet().forEach(id -> findings.add("%s: %s is missing", of, id));
        return found;
    }

    /** A fact's code in a journey: an award's facts, and a round's whose name says nothing alone, carry their aggregate's. */
    private static String fact(RecordedEvent event) {
        String name = Facts.name(event);
        if (name.equals(Facts.PROPOSED)) {
            return Facts.proposed(event);
        }
        if (name.equals("application.decision-proposal-declined")) {
            return "proposal-declined";
        }
        String fact = name.substring(name.indexOf('.') + 1);
        if (name.startsWith("award.")) {
            return "award-" + fact;
        }
        return Set.of("round.opened", "round.closed", "round.abandoned").contains(name) ? "round-" + fact : fact;
    }

    /** The journey as its reader sees it; nothing at all when there is none for this reader. */
    public static JsonNode read(Http http, Reading reading) {
        Reply reply = http.send(
                Request.get(Service.COORDINATION, "/api/journeys/" + reading.application(), reading.reader()));
        return reply.is2xx() ? reply.json() : MissingNode.getInstance();
    }
}
