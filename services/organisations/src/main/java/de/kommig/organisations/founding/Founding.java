package de.kommig.organisations.founding;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.web.NameUuid;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Founds KomMig's own organisation when the service starts for the first time. Whoever owns it invites the other coordinators, like the
 * owner of any organisation.
 */
@Component
@EnableConfigurationProperties(CoordinationCentre.class)
public class Founding implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Founding.class);
    private static final String ACTOR = "system:organisations";

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final CoordinationCentre centre;
    private final Clock clock;

    public Founding(
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations,
            CoordinationCentre centre,
            Clock clock) {
        this.organisations = organisations;
        this.centre = centre;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        UUID id = centre.id();
        String name = centre.name();
        UUID owner = centre.owner();
        if (id == null || name == null || name.isBlank() || owner == null) {
            log.warn("without kommig.coordination-centre.id, .name and .owner no coordination centre is founded,"
                    + " and without one there are no coordinators");
            return;
        }
        var register = new OrganisationCommand.Register(
                id, name.strip(), LegalForm.REGISTERED_ASSOCIATION, Side.COORDINATION_CENTRE, owner);
        // The same command at each start and in each instance: whoever comes second finds it carried out.
        report(organisations.handle(id, register, context(id)), register);
    }

    private CommandContext context(UUID id) {
        UUID command = NameUuid.of("founding", id.toString());
        return new CommandContext(
                command,
                "",
                ACTOR,
                command.toString(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                OptionalLong.empty());
    }

    private void report(Outcome<Organisation> outcome, OrganisationCommand.Register wanted) {
        if (!(outcome instanceof Outcome.Accepted<Organisation> accepted)) {
            log.error("{} is there and was not founded by configuration; it is left as it is", wanted.organisation());
        } else if (!accepted.repeated()) {
            log.info("founded the coordination centre {}", wanted.organisation());
        } else if (accepted.state() instanceof Organisation.Registered founded
                && founded.members().of(wanted.founder()).isEmpty()) {
            log.warn("kommig.coordination-centre.owner counts when the coordination centre is founded, which it was;"
                    + " whoever owns it now decides who else does");
        }
    }
}
