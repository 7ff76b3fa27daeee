package de.kommig.organisations.likening;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keeps the likeness of an organisation as the organisation is. Taken anew from what is there now and not folded from events, because an
 * address that has been erased since is in no event.
 */
@Component
public class Likening {

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final List<AddressDomains> domains;
    private final Likenesses likenesses;

    public Likening(
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations,
            List<AddressDomains> domains,
            Likenesses likenesses) {
        this.organisations = organisations;
        this.domains = List.copyOf(domains);
        this.likenesses = likenesses;
    }

    /** Takes it anew; takes it away once the organisation was a duplicate. */
    public void refresh(UUID id) {
        if (organisations.load(id).state() instanceof Organisation.Registered organisation) {
            likenesses.put(Likeness.of(organisation, domains(id)));
        } else {
            likenesses.remove(id);
        }
    }

    private Set<String> domains(UUID id) {
        return domains.stream().flatMap(each -> each.of(id).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
