package de.kommig.applications.inbound;

import de.kommig.applications.checking.Checks;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who has left, or whose data are erased, is not named any more for what they have checked; what they have found is the file's. */
@Component
class ChecksReaction implements Reaction {

    private final Checks checks;

    ChecksReaction(Checks checks) {
        this.checks = checks;
    }

    @Override
    public String name() {
        return "checks";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ORGANISATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case OrganisationEvent.MemberLeft it -> checks.forget(it.member(), it.organisation());
            case OrganisationEvent.MemberRemoved it -> checks.forget(it.member(), it.organisation());
            default -> {
                // Nobody has left.
            }
        }
    }
}
