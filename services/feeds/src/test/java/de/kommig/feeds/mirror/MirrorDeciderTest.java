package de.kommig.feeds.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.mirror.MirrorEvent;
import de.kommig.eventstore.decider.Decision;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MirrorDeciderTest {

    private static final UUID FEED = UUID.randomUUID();
    private static final UUID FUNDER = UUID.randomUUID();
    private static final MirrorEvent OPENED = new MirrorEvent.Opened(FEED, FUNDER);
    private static final MirrorEvent CLOSED = new MirrorEvent.Closed(FEED, FUNDER);
    private static final MirrorCommand OPEN = new MirrorCommand.Open(FEED, FUNDER);
    private static final MirrorCommand CLOSE = new MirrorCommand.Close();

    @Test
    void a_mirror_is_opened_closed_and_opened_again() {
        assertThat(when(OPEN)).isEqualTo(Decision.accepted(OPENED));
        assertThat(when(CLOSE, OPENED)).isEqualTo(Decision.accepted(CLOSED));
        assertThat(when(OPEN, OPENED, CLOSED)).isEqualTo(Decision.accepted(OPENED));
    }

    @Test
    void one_that_is_open_is_not_opened_and_one_that_is_not_is_not_closed() {
        assertThat(when(OPEN, OPENED)).isEqualTo(Decision.rejected(MirrorRejection.MIRROR_IS_OPEN));
        assertThat(when(CLOSE)).isEqualTo(Decision.rejected(MirrorRejection.MIRROR_IS_NOT_OPEN));
        assertThat(when(CLOSE, OPENED, CLOSED)).isEqualTo(Decision.rejected(MirrorRejection.MIRROR_IS_NOT_OPEN));
    }

    private static Decision<MirrorEvent> when(MirrorCommand command, MirrorEvent... given) {
        return MirrorDecider.DECIDER.decide().apply(MirrorDecider.DECIDER.stateAfter(List.of(given)), command);
    }
}
