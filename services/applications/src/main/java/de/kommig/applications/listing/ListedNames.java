package de.kommig.applications.listing;

import de.kommig.applications.versioning.OrganisationNames;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names of organisations as the view of them knows them. */
@Component
class ListedNames implements OrganisationNames {

    private final NamedOrganisations organisations;

    ListedNames(NamedOrganisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Optional<String> of(UUID organisation) {
        return Optional.ofNullable(
                organisations.names(List.of(organisation.toString())).get(organisation.toString()));
    }
}
