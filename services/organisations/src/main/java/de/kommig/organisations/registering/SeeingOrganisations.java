package de.kommig.organisations.registering;

import de.kommig.organisations.charter.Charters;
import de.kommig.organisations.describing.ProfileSheet;
import de.kommig.organisations.describing.ProfileSight;
import de.kommig.organisations.describing.ProfileTexts;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.web.NotFound;
import de.kommig.web.Person;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Puts together what somebody who has signed in sees of an organisation. */
@Component
public class SeeingOrganisations {

    private final Charters charters;
    private final ProfileTexts texts;
    private final Clock clock;

    public SeeingOrganisations(Charters charters, ProfileTexts texts, Clock clock) {
        this.charters = charters;
        this.texts = texts;
        this.clock = clock;
    }

    /** Makes sheets for this person; throws {@link NotFound} (404) when there is no such organisation any more, or never was. */
    public Function<Organisation, OrganisationSheet> to(Person person) {
        return state -> sheet(state, person);
    }

    private OrganisationSheet sheet(Organisation state, Person person) {
        if (!(state instanceof Organisation.Registered organisation)) {
            throw new NotFound();
        }
        ProfileSheet profile = ProfileSight.visible(organisation, Optional.of(person), clock.instant())
                .map(visible -> ProfileSheet.of(visible, texts.find(visible.text())))
                .orElse(null);
        return OrganisationSheet.of(organisation, charters, profile);
    }
}
