package de.kommig.organisations.passingon;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.organisation.OrganisationRejection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has organisations know which awards they may pass on (Weiterleitung). Done any number of times, it is done once. */
@Component
public class PassingOn {

    /** Further than that no organisation has been merged on from one to the next, unless they go round in a circle. */
    private static final int MOST_HOPS = 16;

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;

    public PassingOn(Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations) {
        this.organisations = organisations;
    }

    /**
     * It may pass on this award; if it has been merged meanwhile, the one that goes on in its place may.
     *
     * @throws IllegalStateException when nobody is found who may
     */
    public void allow(UUID organisation, UUID award, CommandContext context) {
        UUID holder = organisation;
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            Outcome<Organisation> outcome =
                    organisations.handle(holder, new OrganisationCommand.AllowPassingOn(award), context);
            if (!(outcome instanceof Outcome.Rejected<Organisation>(var reason)) || reason.alreadyDone()) {
                return;
            }
            if (reason != OrganisationRejection.ALREADY_MERGED
                    || !(organisations.load(holder).state() instanceof Organisation.Merged merged)) {
                throw new IllegalStateException(holder + " cannot pass on " + award + ": " + reason.code());
            }
            holder = merged.into();
        }
        throw new IllegalStateException("nobody passes on " + award);
    }

    /** What a duplicate might pass on, the one that goes on in its place may. */
    public void takeOver(OrganisationEvent.Merged merged, Contexts contexts) {
        organisations.history(merged.organisation()).forEach(happened -> {
            if (happened.event() instanceof OrganisationEvent.PassingOnAllowed allowed) {
                allow(merged.into(), allowed.award(), contexts.of(allowed.award()));
            }
        });
    }

    /** A command of its own for each award. */
    @FunctionalInterface
    public interface Contexts {

        CommandContext of(UUID award);
    }
}
