package de.kommig.organisations.likening;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Profile;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.organisations.describing.ProfileText;
import de.kommig.organisations.describing.ProfileTexts;
import de.kommig.organisations.describing.Reachability;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The domain of the e-mail address in an organisation's profile. */
@Component
final class ContactDomain implements AddressDomains {

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final ProfileTexts texts;

    ContactDomain(Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations, ProfileTexts texts) {
        this.organisations = organisations;
        this.texts = texts;
    }

    @Override
    public Set<String> of(UUID organisation) {
        return profile(organisation)
                .flatMap(profile -> texts.find(profile.text()))
                .map(ProfileText::email)
                .flatMap(Reachability::domainOf)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Profile> profile(UUID organisation) {
        return organisations.load(organisation).state() instanceof Organisation.Registered registered
                ? Optional.ofNullable(registered.profile())
                : Optional.empty();
    }
}
