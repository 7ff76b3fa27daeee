package de.kommig.organisations.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.organisations.describing.ReplacedTexts;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * When a profile is replaced, or ends with its organisation, its text goes. Done because of the event and not beside the command, so that no crash
 * in between leaves a text behind.
 */
@Component
class ErasingReplacedTexts implements Reaction {

    private final ReplacedTexts texts;

    ErasingReplacedTexts(ReplacedTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "replaced-texts";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.ORGANISATIONS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.data()) {
            case OrganisationEvent.ProfileChanged it -> texts.erase(it.organisation());
            case OrganisationEvent.Merged it -> texts.erase(it.organisation());
            default -> {
                // Nothing else says what a profile says.
            }
        }
    }
}
