package de.kommig.organisations.warning;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has each owner of an organisation told what has stopped: once a day at most for each thing, since the rest is in the inbox. */
@Component
public class WarningOwners {

    /** What is older comes with a replay and is no news. */
    static final Duration NEWS = Duration.ofDays(2);

    /** An organisation may have been taken over, and the one that took it over, too. */
    private static final int MOST_MERGERS = 10;

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final WarningQueue queue;
    private final Clock clock;

    public WarningOwners(
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations,
            WarningQueue queue,
            Clock clock) {
        this.organisations = organisations;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Has them told.
     *
     * @param about id of what it is about
     * @param kind the beginning of the keys of its words
     * @param happened when
     */
    public void warn(UUID organisation, UUID about, String kind, Map<String, String> facts, Instant happened) {
        Instant now = clock.instant();
        if (happened.isBefore(now.minus(NEWS)) || !(present(organisation) instanceof Organisation.Registered it)) {
            return;
        }
        String name = about + "/" + kind + "/" + LocalDate.ofInstant(happened, ZoneOffset.UTC) + "/";
        it.members().all().stream()
                .filter(member -> member.role() == MemberRole.OWNER)
                .forEach(owner ->
                        queue.add(new Warning(name + owner.member(), it.id(), owner.member(), kind, facts, 0), now));
    }

    private Organisation present(UUID id) {
        Organisation found = organisations.load(id).state();
        for (int i = 0; i < MOST_MERGERS && found instanceof Organisation.Merged merged; i++) {
            found = organisations.load(merged.into()).state();
        }
        return found;
    }
}
