package de.kommig.feeds.delivering;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that each webhook has a courier in one of the instances that live, each instance about as many as the others. To be asked often:
 * {@link #tend()} signs that this instance lives.
 */
final class Dispatch {

    private static final Logger log = LoggerFactory.getLogger(Dispatch.class);

    /** How long the end of the service waits for answers. */
    private static final Duration LEAVING = Duration.ofSeconds(3);
    /** How long it is known that something has been sent once more. */
    private static final Duration WISHES_KEPT = Duration.ofDays(1);

    private static final Duration MOMENT = Duration.ofMillis(5);

    private final Depot depot;
    private final Instances instances;
    private final Map<UUID, Courier> couriers = new ConcurrentHashMap<>();

    Dispatch(Depot depot, Instances instances) {
        this.depot = depot;
        this.instances = instances;
    }

    /** Signs, ends what is not to be carried any more, begins what nobody carries. */
    synchronized void tend() {
        instances.sign();
        Map<UUID, Addressee> open = new TreeMap<>();
        depot.addressees().open().forEach(each -> open.put(each.webhook(), each));
        Map<UUID, Standing> standings = depot.standings().all();
        Set<String> living = instances.living();
        int share = Math.ceilDiv(open.size(), Math.max(1, living.size()));

        end(open, standings);
        giveAway(share);
        for (Addressee each : open.values()) {
            Standing before = standings.get(each.webhook());
            if (couriers.size() < share
                    && !couriers.containsKey(each.webhook())
                    && isFree(before, living)
                    && !isStopped(each, before)
                    && depot.standings().claim(each, before, instances.own())) {
                begin(each);
            }
        }
        depot.replays().webhooks().forEach(this::wake);
    }

    /** The feed has grown. */
    void grown(UUID feed) {
        couriers.values().stream()
                .filter(courier -> courier.addressee().feed().equals(feed))
                .forEach(Courier::wake);
    }

    private void wake(UUID webhook) {
        Courier courier = couriers.get(webhook);
        if (courier != null) {
            courier.wake();
        }
    }

    private boolean isFree(@Nullable Standing before, Set<String> living) {
        // What is this instance's own without a courier has been left by one that failed.
        return before == null
                || before.holder() == null
                || before.holder().equals(instances.own())
                || !living.contains(before.holder());
    }

    private static boolean isStopped(Addressee addressee, @Nullable Standing before) {
        return before != null && before.stopped() == addressee.begun();
    }

    private void begin(Addressee addressee) {
        Optional<Standing> standing = depot.standings().of(addressee.webhook());
        if (standing.isPresent()) {
            Courier courier = new Courier(depot, addressee, standing.get(), instances::isAlive);
            couriers.put(addressee.webhook(), courier);
            Thread.ofVirtual().name("webhook-" + addressee.webhook()).start(courier);
        }
    }

    private void end(Map<UUID, Addressee> open, Map<UUID, Standing> standings) {
        couriers.forEach((webhook, courier) -> {
            Standing standing = standings.get(webhook);
            boolean own = standing != null && instances.own().equals(standing.holder());
            if (courier.isOver()) {
                couriers.remove(webhook);
                if (own) {
                    depot.standings().release(webhook, instances.own());
                }
            } else if (!own || !courier.addressee().equals(open.get(webhook))) {
                courier.stop();
            }
        });
    }

    private void giveAway(int share) {
        couriers.values().stream().skip(share).forEach(Courier::stop);
    }

    /** Ends everything; what is under way may take so long, and is sent once more by the next one if it takes longer. */
    synchronized void end() {
        couriers.values().forEach(Courier::stop);
        long until = System.nanoTime() + LEAVING.toNanos();
        while (!couriers.values().stream().allMatch(Courier::isOver) && System.nanoTime() < until) {
            LockSupport.parkNanos(MOMENT.toNanos());
        }
        couriers.keySet().forEach(webhook -> depot.standings().release(webhook, instances.own()));
        couriers.clear();
        instances.leave();
    }

    /** Removes what need not be kept: of deliveries made long ago, and all of webhooks that are no more. */
    void clear() {
        Instant now = depot.clock().instant();
        long removed = depot.deliveries().clear(now);
        depot.replays().clear(now.minus(WISHES_KEPT));
        instances.clear();
        Set<UUID> gone = depot.addressees()
                .removedOf(new HashSet<>(depot.standings().all().keySet()));
        for (UUID webhook : gone) {
            depot.deliveries().forget(webhook);
            depot.replays().forget(webhook);
            depot.standings().forget(webhook);
        }
        if (removed > 0 || !gone.isEmpty()) {
            log.info("{} deliveries are over, and {} webhooks are no more", removed, gone.size());
        }
    }

    /** Whether nobody here carries anything to this webhook at the moment. */
    boolean isAtRest(UUID webhook) {
        Courier courier = couriers.get(webhook);
        return courier == null || courier.isOver();
    }

    /** How many webhooks this instance carries. */
    int carried() {
        return couriers.size();
    }

    /** To how many of them nothing seems to arrive. */
    long struggling() {
        return couriers.values().stream().filter(Courier::isStruggling).count();
    }

    /** How many entries of feeds are still to be looked at for them. */
    long behind() {
        return couriers.values().stream().mapToLong(Courier::behind).sum();
    }
}
