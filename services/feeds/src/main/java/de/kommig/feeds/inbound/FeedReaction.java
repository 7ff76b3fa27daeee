package de.kommig.feeds.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.eventstore.consuming.BulkReaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.feeds.entry.Case;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.entry.FeedRules;
import de.kommig.feeds.log.Appending;
import de.kommig.feeds.log.NumberedEntry;
import de.kommig.feeds.remembering.Cases;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes the funders' feeds. A replay from the start adds what is missing at the end and leaves every number as it is; what stands there
 * otherwise than the rules would write it now is logged and counted in {@code kommig.feeds.deviations}, and stays.
 */
@Component
class FeedReaction implements BulkReaction {

    private static final Logger LOG = LoggerFactory.getLogger(FeedReaction.class);

    private final Cases cases;
    private final Appending feeds;
    private final Counter deviations;

    FeedReaction(Cases cases, Appending feeds, MeterRegistry meters) {
        this.cases = cases;
        this.feeds = feeds;
        this.deviations = meters.counter("kommig.feeds.deviations");
    }

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic(), EventFamilies.ROUNDS.topic(), EventFamilies.AWARDS.topic());
    }

    @Override
    public void reactAll(List<ReceivedEvent> events) {
        Map<ReceivedEvent, Case> known = cases.after(events);
        List<FeedEntry> entries = events.stream()
                .flatMap(event -> FeedRules.entry(event, known.getOrDefault(event, Case.UNKNOWN)).stream())
                .toList();
        List<NumberedEntry> written = feeds.append(entries);
        for (int i = 0; i < entries.size(); i++) {
            compare(written.get(i).entry(), entries.get(i));
        }
    }

    private void compare(FeedEntry written, FeedEntry byTheRules) {
        if (!written.equals(byTheRules) && !written.isEarlierFormOf(byTheRules)) {
            deviations.increment();
            LOG.error("The feed says {} where the rules say {}", written, byTheRules);
        }
    }
}
