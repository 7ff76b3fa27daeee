package de.kommig.feeds.delivering;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Webhooks in memory: what their events say without a broker, and at once. */
final class Addresses implements Addressees {

    private final Map<UUID, Addressee> open = new ConcurrentHashMap<>();
    private final Map<UUID, Addressee> all = new ConcurrentHashMap<>();
    private final List<String> told = new CopyOnWriteArrayList<>();

    /** One that takes all from the feed's beginning. */
    UUID add(UUID feed) {
        return add(feed, Set.of(), 0);
    }

    UUID add(UUID feed, Set<String> types, long after) {
        UUID webhook = UUID.randomUUID();
        begin(new Addressee(webhook, feed, UUID.randomUUID(), types, after, 2));
        return webhook;
    }

    private void begin(Addressee addressee) {
        all.put(addressee.webhook(), addressee);
        open.put(addressee.webhook(), addressee);
    }

    void pause(UUID webhook) {
        open.remove(webhook);
    }

    void remove(UUID webhook) {
        open.remove(webhook);
        all.remove(webhook);
    }

    void resume(UUID webhook) {
        Addressee before = Objects.requireNonNull(all.get(webhook));
        begin(new Addressee(
                webhook, before.feed(), before.settings(), before.types(), before.after(), before.begun() + 2));
    }

    void change(UUID webhook, Set<String> types) {
        Addressee before = Objects.requireNonNull(all.get(webhook));
        begin(new Addressee(webhook, before.feed(), before.settings(), types, before.after(), before.begun()));
    }

    boolean isOpen(UUID webhook) {
        return open.containsKey(webhook);
    }

    /** What the owners have been told. */
    List<String> told() {
        return told;
    }

    @Override
    public List<Addressee> open() {
        return List.copyOf(open.values());
    }

    @Override
    public Set<UUID> removedOf(Set<UUID> webhooks) {
        return webhooks.stream().filter(each -> !all.containsKey(each)).collect(Collectors.toSet());
    }

    @Override
    public boolean isCurrent(Addressee webhook) {
        return webhook.equals(open.get(webhook.webhook()));
    }

    @Override
    public boolean stopped(Addressee webhook, boolean gone) {
        told.add(gone ? "gone" : "stopped");
        open.remove(webhook.webhook());
        return true;
    }

    @Override
    public void givenUp(Addressee webhook, long sequence, String event, int attempts) {
        told.add("given up " + sequence + " after " + attempts);
    }
}
