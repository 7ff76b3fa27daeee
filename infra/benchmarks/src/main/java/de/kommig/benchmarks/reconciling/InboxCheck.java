package de.kommig.benchmarks.reconciling;

import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.UnexpectedReply;
import de.kommig.benchmarks.platform.Voice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Compares inboxes, read through the API by those whose they are, with the event stores. */
public final class InboxCheck {

    private final Map<Voice, Map<String, String>> expected = new HashMap<>();
    private final Set<String> considered;

    /** @param events from the stores; entries about any other event are passed over */
    public InboxCheck(Collection<RecordedEvent> events, Spokespeople speaking) {
        considered = events.stream().map(RecordedEvent::id).collect(Collectors.toSet());
        for (InboxRules.Entry entry : new InboxRules(speaking).entries(events)) {
            expected.computeIfAbsent(entry.reader(), reader -> new HashMap<>()).put(entry.event(), entry.kind());
        }
    }

    /** Those who must have been told something. */
    public Set<Voice> readers() {
        return Set.copyOf(expected.keySet());
    }

    /** Entries that must be in inboxes, of all readers together. */
    public long size() {
        return expected.values().stream().mapToLong(Map::size).sum();
    }

    /** How many of them the inbox shows; whether it shows all and nothing else, is in the findings. */
    public long check(Voice reader, List<JsonNode> inbox, Findings findings) {
        UUID recipient = InboxRules.Entry.recipient(reader);
        Map<String, String> missing = new HashMap<>(expected.getOrDefault(reader, Map.of()));
        Set<String> ids = new HashSet<>();
        long found = 0;
        for (JsonNode item : inbox) {
            String event = item.path("event").asString("");
            if (!considered.contains(event)
                    || !item.path("recipient").asString("").equals(recipient.toString())) {
                continue;
            }
            String kind = missing.remove(event);
            if (kind == null || !ids.add(item.path("id").asString(""))) {
                findings.add("inbox of %s: %s is there twice or does not belong there", recipient, event);
            } else if (!kind.equals(item.path("kind").asString(""))) {
                findings.add("inbox of %s: %s must be told as %s, is %s", recipient, event, kind, item.path("kind"));
            } else {
                found++;
            }
        }
        missing.keySet().forEach(event -> findings.add("inbox of %s: %s is missing", recipient, event));
        return found;
    }

    /** The whole inbox, as its reader gets it; nothing at all as long as the reader is not known there. */
    public static List<JsonNode> read(Http http, Voice reader) {
        List<JsonNode> entries = new ArrayList<>();
        String after = "";
        do {
            Reply reply = http.send(Request.get(Service.NOTIFICATIONS, "/api/inbox?limit=200" + after, reader));
            if (reply.status() == 403) {
                return List.of();
            }
            if (!reply.is2xx()) {
                throw new UnexpectedReply("inbox of " + reader, reply);
            }
            JsonNode page = reply.json();
            page.path("items").forEach(entries::add);
            String next = page.path("next").asString("");
            after = next.isEmpty() ? "" : "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        } while (!after.isEmpty());
        return entries;
    }
}
