package de.kommig.benchmarks.reconciling;

import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.UnexpectedReply;
import de.kommig.benchmarks.platform.Voice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Compares funders' feeds, read through the API, with the event stores. The rule is written here once more: of an application its funder
 * learns everything from the submission on except editing, of a round the reviews that came in and its end, of an award everything.
 */
public final class FeedCheck {

    private static final Set<String> TOLD = Set.of(
            "application.outline-submitted",
            "application.invited",
            "application.outline-declined",
            "application.submitted",
            "application.resubmitted",
            "application.returned",
            "application.admitted",
            "application.review-started",
            "application.voted",
            "application.approved",
            "application.rejected",
            "application.waitlisted",
            "application.withdrawn",
            Facts.PROPOSED,
            "application.decision-proposal-declined",
            "round.review-submitted",
            "round.closed");

    private final Map<UUID, Map<String, RecordedEvent>> expected = new HashMap<>();
    private final Set<String> considered;

    /** @param events from the stores; entries about any other event are passed over */
    public FeedCheck(Collection<RecordedEvent> events) {
        considered = events.stream().map(RecordedEvent::id).collect(Collectors.toSet());
        Set<String> submitted = events.stream()
                .filter(Facts::isHandedIn)
                .map(RecordedEvent::stream)
                .collect(Collectors.toSet());
        events.stream()
                .filter(event -> TOLD.contains(Facts.name(event)) || isOfAward(event))
                .filter(event ->
                        !Facts.name(event).equals("application.withdrawn") || submitted.contains(event.stream()))
                .forEach(event -> Facts.party(event, "funder")
                        .ifPresent(funder -> expected.computeIfAbsent(funder, f -> new LinkedHashMap<>())
                                .put(event.id(), event)));
    }

    /** Funders whose feeds must hold something. */
    public Set<UUID> funders() {
        return Set.copyOf(expected.keySet());
    }

    /** Events that must be in a feed, of all funders together. */
    public long size() {
        return expected.values().stream().mapToLong(Map::size).sum();
    }

    /** How many of them the feed shows; whether it shows all, nothing else, and no gap, is in the findings. */
    public long check(UUID funder, List<JsonNode> feed, Findings findings) {
        Map<String, RecordedEvent> missing = new LinkedHashMap<>(expected.getOrDefault(funder, Map.of()));
        Map<String, Long> versions = new HashMap<>();
        long found = 0;
        for (int i = 0; i < feed.size(); i++) {
            JsonNode item = feed.get(i);
            long number = Long.parseLong(item.path("sequence").asString("0"));
            if (number != i + 1) {
                findings.add("feed of %s: number %d stands where %d must", funder, number, i + 1);
            }
            String id = item.path("id").asString("");
            if (considered.contains(id)) {
                RecordedEvent event = missing.remove(id);
                if (event == null) {
                    findings.add("feed of %s: %s is there twice or does not belong there", funder, id);
                } else {
                    found++;
                    compare(funder, item, event, findings);
                    if (versions.merge(event.stream(), event.version(), Math::max) > event.version()) {
                        findings.add("feed of %s: %s comes too late", funder, id);
                    }
                }
            }
        }
        missing.keySet().forEach(id -> findings.add("feed of %s: %s is missing", funder, id));
        return found;
    }

    private static void compare(UUID funder, JsonNode item, RecordedEvent event, Findings findings) {
        boolean same = item.path("type").asString("").equals(event.type())
                && same(item, event, "application")
                && same(item, event, "call")
                && same(item, event, "organisation")
                && sameTime(item.path("time").asString(""), event.attribute("time"))
                && (isOfAward(event) || sameAmounts(item, event))
                && item.path("data").path("vote").equals(Facts.of(event).path("vote"));
        if (!same) {
            findings.add("feed of %s: %s reads %s", funder, event.id(), item);
        }
    }

    /** Both with milliseconds, but one may leave out zeros. */
    private static boolean sameTime(String shown, String stored) {
        return !shown.isEmpty() && Instant.parse(shown).equals(Instant.parse(stored));
    }

    /** All of an award is told, and none of its amounts. */
    private static boolean isOfAward(RecordedEvent event) {
        return Facts.name(event).startsWith("award.");
    }

    private static boolean sameAmounts(JsonNode item, RecordedEvent event) {
        return item.path("data").path("amounts").path("requested").equals(expectedAmount(event, "requested"))
                && item.path("data").path("amounts").path("approved").equals(expectedAmount(event, "amount"));
    }

    private static JsonNode expectedAmount(RecordedEvent event, String field) {
        if (Facts.name(event).equals(Facts.PROPOSED)) {
            return MissingNode.getInstance(); // Nothing is given yet.
        }
        return Facts.of(event).path(field);
    }

    private static boolean same(JsonNode item, RecordedEvent event, String party) {
        return Facts.party(event, party)
                .map(id -> id.toString().equals(item.path("data").path(party).asString("")))
                .orElse(false);
    }

    /** All entries of a feed, as its funder reads them; nothing at all as long as the funder is not known there. */
    public static List<JsonNode> read(Http http, Voice funder) {
        List<JsonNode> entries = new ArrayList<>();
        long after = 0;
        while (true) {
            Reply reply = http.send(Request.get(
                    Service.FEEDS, "/api/feeds/" + funder.organisation() + "/events?limit=500&after=" + after, funder));
            if (reply.status() == 403) {
                return List.of();
            }
            if (!reply.is2xx()) {
                throw new UnexpectedReply("feed of " + funder.organisation(), reply);
            }
            JsonNode page = reply.json();
            page.path("items").forEach(entries::add);
            long next = page.path("next").asLong(0);
            if (next <= after || next >= page.path("last").asLong(0)) {
                return entries;
            }
            after = next;
        }
    }
}
