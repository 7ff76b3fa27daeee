package de.kommig.organisations.merging;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Ends an organisation that has turned out to be a duplicate; for coordinators. The one that goes on gets its members, and what was its in
 * other services is the other's from then on. Its commitments, legal forms, profile and open invitations end with it: the other one has said for
 * itself what it is.
 */
@Component
public class Merging {

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final Mergers mergers;

    Merging(Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations, Mergers mergers) {
        this.organisations = organisations;
        this.mergers = mergers;
    }

    /**
     * Merges the duplicate into another organisation.
     *
     * @throws NotFound (404) when there is no duplicate
     * @throws RejectedCommand (409) with a {@link MergingRejection} when the other one cannot take over from it
     */
    public Outcome<Organisation> merge(UUID duplicate, UUID into, CommandContext context) {
        String entry = mergers.begin(duplicate, context.now());
        try {
            return decide(duplicate, into, context);
        } finally {
            mergers.end(entry);
        }
    }

    private Outcome<Organisation> decide(UUID duplicate, UUID into, CommandContext context) {
        return organisations.handle(
                duplicate,
                state -> {
                    switch (state) {
                        case Organisation.Unknown unknown -> throw new NotFound();
                        case Organisation.Registered registered -> require(registered, into, context.now());
                        case Organisation.Merged merged -> {
                            // Decided by the aggregate: done already, or the same request once more.
                        }
                    }
                    return new OrganisationCommand.MergeInto(into);
                },
                context);
    }

    private void require(Organisation.Registered duplicate, UUID into, Instant now) {
        if (!into.equals(duplicate.id()) && mergers.ends(into, now)) {
            throw new RejectedCommand(MergingRejection.SURVIVOR_BEING_MERGED);
        }
        switch (organisations.load(into).state()) {
            case Organisation.Unknown unknown -> throw new RejectedCommand(MergingRejection.SURVIVOR_NOT_REGISTERED);
            case Organisation.Merged merged -> throw new RejectedCommand(MergingRejection.SURVIVOR_ALREADY_MERGED);
            case Organisation.Registered survivor -> {
                if (survivor.side() != duplicate.side()) {
                    throw new RejectedCommand(MergingRejection.NOT_ON_THE_SAME_SIDE);
                }
                if (survivor.confirmed() != duplicate.confirmed()) {
                    throw new RejectedCommand(MergingRejection.ONLY_ONE_IS_CONFIRMED);
                }
            }
        }
    }
}
