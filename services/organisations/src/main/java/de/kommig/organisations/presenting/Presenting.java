package de.kommig.organisations.presenting;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Profile;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.organisations.charter.Charters;
import de.kommig.organisations.describing.ProfileSheet;
import de.kommig.organisations.describing.ProfileSight;
import de.kommig.organisations.describing.ProfileTexts;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.registering.OrganisationSheet.CommitmentSheet;
import de.kommig.web.NotFound;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows organisations to those who have not signed in; straight from the event store, so that what is closed is closed at once. */
@Component
public class Presenting {

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final Charters charters;
    private final ProfileTexts texts;
    private final Clock clock;

    public Presenting(
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations,
            Charters charters,
            ProfileTexts texts,
            Clock clock) {
        this.organisations = organisations;
        this.charters = charters;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * An organisation whose profile is public.
     *
     * @throws NotFound (404) for all others, whether they exist or not
     */
    public PublicSheet find(UUID id) {
        if (!(organisations.load(id).state() instanceof Organisation.Registered organisation)) {
            throw new NotFound();
        }
        Profile profile = ProfileSight.visible(organisation, Optional.empty(), clock.instant())
                .orElseThrow(NotFound::new);
        ProfileSheet sheet = ProfileSheet.of(profile, texts.find(profile.text()));
        return new PublicSheet(
                id,
                organisation.name(),
                organisation.legalForm(),
                sheet.regions(),
                sheet.topics(),
                sheet.languages(),
                sheet.about(),
                sheet.website(),
                sheet.email(),
                sheet.phone(),
                CommitmentSheet.of(organisation, charters));
    }
}
