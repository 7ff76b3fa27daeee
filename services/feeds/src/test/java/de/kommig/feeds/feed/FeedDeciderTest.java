package de.kommig.feeds.feed;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.feed.FeedEvent;
import de.kommig.contracts.feed.FeedFilter;
import de.kommig.eventstore.decider.Decision;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedDeciderTest {

    private static final UUID FEED = UUID.randomUUID();
    private static final UUID FUNDER = UUID.randomUUID();
    private static final FeedFilter NORTH = new FeedFilter(List.of(), List.of(), List.of("hamburg-nord"), List.of());
    private static final FeedEvent OPENED = new FeedEvent.Opened(FEED, FUNDER, "Nord", NORTH, false);
    private static final FeedEvent CLOSED = new FeedEvent.Closed(FEED, FUNDER);

    @Test
    void a_feed_is_opened_with_what_it_takes_in() {
        assertThat(when(open(NORTH, false))).isEqualTo(Decision.accepted(OPENED));
    }

    @Test
    void and_once() {
        assertThat(when(open(NORTH, false), OPENED)).isEqualTo(Decision.rejected(FeedRejection.FEED_ALREADY_OPENED));
        assertThat(when(open(NORTH, false), OPENED, CLOSED))
                .isEqualTo(Decision.rejected(FeedRejection.FEED_ALREADY_OPENED));
    }

    @Test
    void one_for_trying_out_leaves_nothing_out() {
        assertThat(when(open(NORTH, true))).isEqualTo(Decision.rejected(FeedRejection.SANDBOX_HAS_NO_FILTER));
        assertThat(when(open(FeedFilter.NONE, true)))
                .isEqualTo(Decision.accepted(new FeedEvent.Opened(FEED, FUNDER, "Nord", FeedFilter.NONE, true)));
    }

    @Test
    void a_feed_is_closed_once_and_only_when_there_is_one() {
        assertThat(when(new FeedCommand.Close(), OPENED)).isEqualTo(Decision.accepted(CLOSED));
        assertThat(when(new FeedCommand.Close(), OPENED, CLOSED))
                .isEqualTo(Decision.rejected(FeedRejection.FEED_IS_CLOSED));
        assertThat(when(new FeedCommand.Close())).isEqualTo(Decision.rejected(FeedRejection.NO_SUCH_FEED));
    }

    private static FeedCommand open(FeedFilter filter, boolean sandbox) {
        return new FeedCommand.Open(FEED, FUNDER, "Nord", filter, sandbox);
    }

    private static Decision<FeedEvent> when(FeedCommand command, FeedEvent... given) {
        return FeedDecider.DECIDER.decide().apply(FeedDecider.DECIDER.stateAfter(List.of(given)), command);
    }
}
