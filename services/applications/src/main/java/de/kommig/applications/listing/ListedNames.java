package de.kommig.applications.listing;

import de.kommig.applications.masking.IdentifyingNames;
import de.kommig.applications.versioning.OrganisationNames;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names of organisations as the view of them knows them. */
@Component
class ListedNames implements OrganisationNames, IdentifyingNames {

    private final NamedOrganisations organisations;

    ListedNames(NamedOrganisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Set<String> of(Collection<UUID> those) {
        return organisations.allNames(those.stream().map(UUID::toString).toList());
    }

    @Override
    public Optional<String> of(UUID organisation) {
        return Optional.ofNullable(
                organisations.names(List.of(organisation.toString())).get(organisation.toString()));
    }
}
