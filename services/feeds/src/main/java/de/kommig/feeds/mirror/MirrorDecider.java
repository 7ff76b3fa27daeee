package de.kommig.feeds.mirror;

import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.mirror.MirrorEvent;
import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;

/** The rules of a mirror: open or not, as often as its funder likes. */
public final class MirrorDecider {

    public static final Decider<Mirror, MirrorCommand, MirrorEvent> DECIDER =
            new Decider<>(new Mirror.None(), (before, event) -> evolve(event), MirrorDecider::decide);

    private MirrorDecider() {}

    private static Mirror evolve(MirrorEvent event) {
        return switch (event) {
            case MirrorEvent.Opened it -> new Mirror.Open(it.feed(), it.funder());
            case MirrorEvent.Closed it -> new Mirror.Closed(it.feed(), it.funder());
        };
    }

    private static Decision<MirrorEvent> decide(Mirror state, MirrorCommand command) {
        return switch (command) {
            case MirrorCommand.Open it ->
                state instanceof Mirror.Open
                        ? rejected(MirrorRejection.MIRROR_IS_OPEN)
                        : accepted(new MirrorEvent.Opened(it.feed(), it.funder()));
            case MirrorCommand.Close it ->
                state instanceof Mirror.Open open
                        ? accepted(new MirrorEvent.Closed(open.feed(), open.funder()))
                        : rejected(MirrorRejection.MIRROR_IS_NOT_OPEN);
        };
    }
}
