package de.kommig.organisations.organisation;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.OrganisationEvent.Registered;
import de.kommig.contracts.organisation.Side;
import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;
import java.util.UUID;

/** State: the name; command: the id. */
public final class OrganisationDecider {

    public static final Decider<String, String, OrganisationEvent> DECIDER =
            new Decider<>("", OrganisationDecider::evolve, OrganisationDecider::decide);

    private OrganisationDecider() {}

    private static String evolve(String name, OrganisationEvent event) {
        return event instanceof Registered registered ? registered.name() : name;
    }

    private static Decision<OrganisationEvent> decide(String name, String id) {
        return name.isEmpty()
                ? Decision.accepted(
                        new Registered(UUID.fromString(id), "Verein", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, null))
                : Decision.rejected(OrganisationRejection.REGISTERED_ALREADY);
    }
}
