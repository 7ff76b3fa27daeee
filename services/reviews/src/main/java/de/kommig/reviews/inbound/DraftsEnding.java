package de.kommig.reviews.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.reviews.reviewing.ReviewDrafts;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was written of a review and cannot be handed in any more is forgotten, also where the service broke off after handing it in. */
@Component
class DraftsEnding implements Reaction {

    private final ReviewDrafts drafts;

    DraftsEnding(ReviewDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "review-drafts";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ROUNDS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        UUID round = event.stored().stream().id();
        Instant at = event.stored().time();
        switch (event.data()) {
            case RoundEvent.ReviewSubmitted it -> drafts.handedIn(round, it.reviewer(), at);
            case RoundEvent.ReviewAmended it -> drafts.handedIn(round, it.reviewer(), at);
            case RoundEvent.AssignmentDeclined it -> drafts.steppedBack(round, it.reviewer(), at);
            case RoundEvent.ReviewerRecused it -> drafts.steppedBack(round, it.reviewer(), at);
            case RoundEvent.ReviewerReleased it -> drafts.steppedBack(round, it.reviewer(), at);
            case RoundEvent.Closed it -> drafts.remove(round);
            case RoundEvent.Abandoned it -> drafts.remove(round);
            default -> {
                // The others leave a draft as it is.
            }
        }
    }
}
