package de.kommig.benchmarks.reconciling;

import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Voice;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Compares what stakeholders see, through the API, with the events in the stores; waits for what is still on its way.
 */
public final class Reconciliation {

    private final Http http;
    private final Spokespeople speaking;
    private final Duration patience;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Findings findings = new Findings();

    /**
     * How much of what was expected was found.
     *
     * @param expected entries that must be seen
     * @param found those of them that are seen as they must be
     */
    public record Tally(long expected, long found) {}

    public Reconciliation(Http http, Spokespeople speaking, Duration patience) {
        this.http = http;
        this.speaking = speaking;
        this.patience = patience;
    }

    /** Compares journeys, feeds and inboxes with these events. */
    public void views(Collection<RecordedEvent> events) {
        journeys(events);
        feeds(events);
        inboxes(events);
    }

    private void journeys(Collection<RecordedEvent> events) {
        JourneyCheck check = new JourneyCheck(events, speaking);
        long found = 0;
        for (JourneyCheck.Reading reading : check.readings()) {
            found += Waiting.until(
                    patience, findings, now -> check.check(reading, JourneyCheck.read(http, reading), now));
        }
        tallies.put("journeys", new Tally(check.size(), found));
    }

    private void feeds(Collection<RecordedEvent> events) {
        FeedCheck check = new FeedCheck(events);
        long found = 0;
        for (UUID funder : check.funders()) {
            Voice reader = speaking.funder(funder);
            found += Waiting.until(patience, findings, now -> check.check(funder, FeedCheck.read(http, reader), now));
        }
        tallies.put("feeds", new Tally(check.size(), found));
    }

    private void inboxes(Collection<RecordedEvent> events) {
        InboxCheck check = new InboxCheck(events, speaking);
        long found = 0;
        for (Voice reader : check.readers()) {
            found += Waiting.until(patience, findings, now -> check.check(reader, InboxCheck.read(http, reader), now));
        }
        tallies.put("inboxes", new Tally(check.size(), found));
    }

    /** What was expected and found, by view. */
    public Map<String, Tally> tallies() {
        return Map.copyOf(tallies);
    }

    /** The same of one view. */
    public Tally tally(String view) {
        return tallies.getOrDefault(view, new Tally(0, 0));
    }

    public Findings findings() {
        return findings;
    }
}
