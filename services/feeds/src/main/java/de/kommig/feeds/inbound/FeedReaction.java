package de.kommig.feeds.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.feeds.entry.Case;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.entry.FeedRules;
import de.kommig.feeds.log.Appending;
import de.kommig.feeds.remembering.Cases;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes the funders' feeds. A replay from the start adds what is missing at the end and leaves every number as it is; what stands there
 * otherwise than the rules would write it now is logged and counted in {@code kommig.feeds.deviations}, and stays.
 */
@Component
class FeedReaction implements Reaction {

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
        return Set.of(EventFamilies.APPLICATIONS.topic(), EventFamilies.ROUNDS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case ApplicationEvent e -> write(e.parties().application(), event);
            case RoundEvent e -> write(e.parties().application(), event);
            default -> {}
        }
    }

    private void write(UUID application, ReceivedEvent event) {
        Case known = Case.isNeededFor(event.data()) ? cases.remember(application, event) : Case.UNKNOWN;
        FeedRules.entry(event, known).ifPresent(this::append);
    }

    private void append(FeedEntry entry) {
        FeedEntry written = feeds.append(entry).entry();
        if (!written.equals(entry)) {
            deviations.increment();
            LOG.error("The feed says {} where the rules say {}", written, entry);
        }
    }
}
