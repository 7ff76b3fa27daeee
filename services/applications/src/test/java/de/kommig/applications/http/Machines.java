package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.testing.Api;
import de.kommig.web.membership.ActingFor;
import de.kommig.web.membership.Affiliations;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Systems of an organisation that are members of it like people, for a time. */
final class Machines {

    private static final ContentRef PURPOSE = new ContentRef("purpose", "0".repeat(64));

    private Machines() {}

    /** One that may act for the organisation for an hour. */
    static Api editor(UUID organisation) {
        return member(
                organisation,
                UUID.randomUUID(),
                MemberRole.EDITOR,
                Instant.now().plus(Duration.ofHours(1)));
    }

    static Api member(UUID organisation, UUID machine, MemberRole role, Instant until) {
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                organisation,
                new OrganisationEvent.ClientAdmitted(organisation, machine, role, PURPOSE, until));
        Affiliations known = SERVICE.bean(Affiliations.class);
        await().until(() -> known.of(machine).stream()
                .anyMatch(one -> one.organisation().equals(organisation) && one.memberRole() == role));
        return SERVICE.as(machine).with(ActingFor.HEADER, organisation.toString());
    }

    static Api withKey(Api machine) {
        return machine.with("Idempotency-Key", UUID.randomUUID().toString());
    }
}
