package de.kommig.applications.inbound;

import de.kommig.applications.funding.ReleasingRests;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When an award has set money aside for a call, it is looked after a while whether the call needs it. */
@Component
class FundingReaction implements Reaction {

    private final ReleasingRests releasing;

    FundingReaction(ReleasingRests releasing) {
        this.releasing = releasing;
    }

    @Override
    public String name() {
        return "award-funding";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.AWARDS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        if (event.data() instanceof AwardEvent.CallFunded funded) {
            releasing.lookLater(funded.parties().application());
        }
    }
}
