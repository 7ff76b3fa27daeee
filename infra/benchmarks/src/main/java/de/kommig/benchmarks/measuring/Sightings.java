package de.kommig.benchmarks.measuring;

import java.util.HashMap;
import java.util.Map;

/** Brings together when an event was acknowledged and when a stakeholder first saw it, whichever is noticed first. */
public final class Sightings {

    private final Latencies latencies = new Latencies();
    private final Map<String, Long> acknowledged = new HashMap<>();
    private final Map<String, Long> seen = new HashMap<>();

    /** The event's command was answered at that reading of {@link System#nanoTime()}. */
    public synchronized void acknowledged(String event, long at) {
        Long sight = seen.remove(event);
        if (sight == null) {
            acknowledged.putIfAbsent(event, at);
        } else {
            latencies.record(at, sight);
        }
    }

    /** The event was seen. */
    public synchronized void seen(String event, long at) {
        Long acknowledgement = acknowledged.remove(event);
        if (acknowledgement == null) {
            seen.putIfAbsent(event, at);
        } else {
            latencies.record(acknowledgement, at);
        }
    }

    public Summary summary() {
        return latencies.summary();
    }
}
