package de.kommig.organisations.inbound;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.organisations.admitting.SpentPurposes;
import de.kommig.organisations.describing.ReplacedTexts;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * When a profile is replaced, or ends with its organisation, its text goes; so does what a machine was a member for. Done because of the event and not beside the command, so that no crash
 * in between leaves a text behind.
 */
@Component
class ErasingReplacedTexts implements Reaction {

    private final ReplacedTexts texts;
    private final SpentPurposes purposes;

    ErasingReplacedTexts(ReplacedTexts texts, SpentPurposes purposes) {
        this.texts = texts;
        this.purposes = purposes;
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
            case OrganisationEvent.ClientAdmitted it -> purposes.erase(it.organisation());
            case OrganisationEvent.MemberLeft it -> purposes.erase(it.organisation());
            case OrganisationEvent.MemberRemoved it -> purposes.erase(it.organisation());
            case OrganisationEvent.DuplicateTakenOver it -> purposes.erase(it.organisation());
            default -> {
                // Nothing else says what a profile says, or what a machine is for.
            }
        }
    }
}
