package de.kommig.feeds;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The service as all tests of this module share it. */
public final class Running {

    /** Seals the secrets of webhooks while the tests run. */
    private static final String SECRET_KEY = secretKey();

    /** Who follows a feed is let go soon, since most tests wait for whole answers. */
    public static final RunningService SERVICE = RunningService.start(
            FeedsService.class,
            "feeds",
            "kommig.following.longest-stream=200ms",
            "kommig.following.longest-wait=3s",
            "kommig.feeds.secret-key=" + SECRET_KEY,
            "kommig.feeds.loopback=true",
            "kommig.feeds.mirrors.bootstrap-servers=kafka.example.org:9094");

    private static final Map<UUID, Api> MEMBERS = new ConcurrentHashMap<>();

    private Running() {}

    private static String secretKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /** Calls the service as a funder's member, always the same. */
    public static Api as(UUID funder) {
        return MEMBERS.computeIfAbsent(funder, id -> SERVICE.as(Role.FUNDER, UUID.randomUUID(), id));
    }

    /** Stores events in their services, in order, and gives them back as they will come in. */
    public static List<ReceivedEvent> happen(Collection<?> events) {
        List<ReceivedEvent> stored = new ArrayList<>();
        for (Object event : events) {
            stored.add(new ReceivedEvent(
                    switch (event) {
                        case ApplicationEvent e ->
                            SERVICE.happensElsewhere(
                                    EventFamilies.APPLICATIONS, e.parties().application(), e);
                        case RoundEvent e ->
                            SERVICE.happensElsewhere(
                                    EventFamilies.ROUNDS, e.parties().application(), e);
                        default -> throw new IllegalArgumentException("no event: " + event);
                    },
                    event));
        }
        return stored;
    }

    /** All items of a feed, fetched in pages. */
    public static List<JsonNode> feed(UUID funder, int pageSize) {
        List<JsonNode> items = new ArrayList<>();
        long after = 0;
        JsonNode page;
        do {
            page = as(funder)
                    .get(path(funder) + "?limit=" + pageSize + "&after=" + after)
                    .expect(200)
                    .json();
            page.get("items").forEach(items::add);
            after = page.get("next").asLong();
        } while (after < page.get("last").asLong());
        return items;
    }

    public static String path(UUID funder) {
        return "/api/feeds/" + funder + "/events";
    }
}
