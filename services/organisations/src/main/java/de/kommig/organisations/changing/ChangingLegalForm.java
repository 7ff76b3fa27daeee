package de.kommig.organisations.changing;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.RegisterEntry;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.registering.Hamburg;
import de.kommig.organisations.standing.Deed;
import de.kommig.organisations.standing.OrganisationAccess;
import de.kommig.web.Person;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes the legal form of an organisation; for its owners. */
@Component
public class ChangingLegalForm {

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;

    public ChangingLegalForm(Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations) {
        this.organisations = organisations;
    }

    /** It has this legal form since that day; what it was before stays known. */
    public Outcome<Organisation> change(
            UUID id,
            LegalForm legalForm,
            LocalDate since,
            @Nullable RegisterEntry register,
            Person person,
            CommandContext context) {
        var change = new OrganisationCommand.ChangeLegalForm(legalForm, since, register, Hamburg.dayOf(context.now()));
        return handle(id, change, person, context);
    }

    /** What it has said of the legal form that it has now was not right, or not all. */
    public Outcome<Organisation> correct(
            UUID id,
            @Nullable LocalDate since,
            @Nullable RegisterEntry register,
            Person person,
            CommandContext context) {
        var correction = new OrganisationCommand.CorrectLegalForm(since, register, Hamburg.dayOf(context.now()));
        return handle(id, correction, person, context);
    }

    private Outcome<Organisation> handle(UUID id, OrganisationCommand command, Person person, CommandContext context) {
        return organisations.handle(
                id,
                state -> {
                    OrganisationAccess.require(Deed.GOVERN, state, person, context.now());
                    return command;
                },
                context);
    }
}
