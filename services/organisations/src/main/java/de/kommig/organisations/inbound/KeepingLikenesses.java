package de.kommig.organisations.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.organisations.likening.Likening;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When what organisations are compared by has changed, it is taken anew. */
@Component
class KeepingLikenesses implements Reaction {

    private final Likening likening;

    KeepingLikenesses(Likening likening) {
        this.likening = likening;
    }

    @Override
    public String name() {
        return "likenesses";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ORGANISATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        if (event.data() instanceof OrganisationEvent fact && counts(fact)) {
            likening.refresh(fact.organisation());
        }
    }

    private static boolean counts(OrganisationEvent fact) {
        return switch (fact) {
            case OrganisationEvent.Registered it -> true;
            case OrganisationEvent.Renamed it -> true;
            case OrganisationEvent.LegalFormChanged it -> true;
            case OrganisationEvent.LegalFormCorrected it -> true;
            case OrganisationEvent.ProfileChanged it -> true;
            case OrganisationEvent.Merged it -> true;
            default -> false;
        };
    }
}
