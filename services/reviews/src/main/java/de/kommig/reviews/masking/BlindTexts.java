package de.kommig.reviews.masking;

import de.kommig.contracts.Parties;
import de.kommig.web.masking.IdentifyingPeople;
import de.kommig.web.masking.Masking;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Masks what is written about an application, as the applications service masks the application itself: a review that names the organisation tells the
 * other reviewers whose it is.
 */
@Component
public final class BlindTexts {

    private final WhoApplies applying;
    private final IdentifyingPeople people;

    BlindTexts(WhoApplies applying, IdentifyingPeople people) {
        this.applying = applying;
        this.people = people;
    }

    /** What masks texts about this application. */
    public Masking of(Parties parties) {
        Set<UUID> whose = applying.of(parties.application(), parties.organisation());
        return Masking.of(applying.names(whose), people.of(whose));
    }
}
