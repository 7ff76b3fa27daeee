package de.kommig.applications.inbound;

import de.kommig.applications.awarding.AwardClockwork;
import de.kommig.applications.erasing.ErasingContent;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** After each step of an award its clock is set to what comes next; at the end of its retention it is erased, with its
 * application. */
@Component
class AwardsReaction implements Reaction {

    private final AwardClockwork clockwork;
    private final ErasingContent erasing;

    AwardsReaction(AwardClockwork clockwork, ErasingContent erasing) {
        this.clockwork = clockwork;
        this.erasing = erasing;
    }

    @Override
    public String name() {
        return "awards-clock";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.AWARDS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        if (event.data() instanceof AwardEvent fact) {
            clockwork.wind(fact.parties().application());
        }
        if (event.data() instanceof AwardEvent.RetentionEnded ended) {
            erasing.erase(ended.parties().application(), ended.on());
        }
    }
}
