package de.kommig.organisations.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationDecider;
import de.kommig.web.Forbidden;
import de.kommig.web.NotFound;
import de.kommig.web.Person;
import de.kommig.web.Role;
import de.kommig.web.membership.Affiliation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationAccessTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID AMIRA = UUID.randomUUID();
    private static final UUID BILAL = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    private static Organisation after(OrganisationEvent... events) {
        List<OrganisationEvent> all = new ArrayList<>(List.of(new OrganisationEvent.Registered(
                ID, "Brücken bauen", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, AMIRA)));
        all.addAll(List.of(events));
        return OrganisationDecider.DECIDER.stateAfter(all);
    }

    private static Organisation withBilalAs(MemberRole role) {
        return after(new OrganisationEvent.MemberJoined(ID, BILAL, role, UUID.randomUUID()));
    }

    private static Person nobody(UUID id) {
        return new Person(id, List.of());
    }

    private static Person coordinator(UUID id, MemberRole role) {
        return new Person(id, List.of(new Affiliation(UUID.randomUUID(), Role.COORDINATOR, role, Set.of(), null)));
    }

    @ParameterizedTest
    @CsvSource({
        "OWNER,   true,  true,  true",
        "EDITOR,  false, true,  true",
        "ADVISER, false, false, true",
        "VIEWER,  false, false, true"
    })
    void members_may_what_their_role_allows(MemberRole role, boolean govern, boolean describe, boolean lookInside) {
        Organisation organisation = withBilalAs(role);

        expect(govern, Deed.GOVERN, organisation);
        expect(describe, Deed.DESCRIBE, organisation);
        expect(lookInside, Deed.LOOK_INSIDE, organisation);
    }

    private static void expect(boolean allowed, Deed deed, Organisation organisation) {
        if (allowed) {
            assertThat(OrganisationAccess.require(deed, organisation, nobody(BILAL), NOW))
                    .isEqualTo(organisation);
        } else {
            assertThatThrownBy(() -> OrganisationAccess.require(deed, organisation, nobody(BILAL), NOW))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void for_strangers_there_is_nothing_whether_it_is_there_or_not(Deed deed) {
        Organisation merged = after(new OrganisationEvent.Merged(ID, UUID.randomUUID(), List.of(), List.of()));

        isNotFound(deed, after(), nobody(BILAL));
        isNotFound(deed, new Organisation.Unknown(), nobody(BILAL));
        isNotFound(deed, merged, nobody(AMIRA));
        isNotFound(deed, merged, coordinator(BILAL, MemberRole.OWNER));
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void whose_membership_has_ended_is_a_stranger_at_once(Deed deed) {
        isNotFound(
                deed,
                after(
                        new OrganisationEvent.MemberJoined(ID, BILAL, MemberRole.OWNER, UUID.randomUUID()),
                        new OrganisationEvent.MemberRemoved(ID, BILAL)),
                nobody(BILAL));
        isNotFound(
                deed,
                after(new OrganisationEvent.ClientAdmitted(
                        ID, BILAL, MemberRole.EDITOR, new ContentRef("purpose", "a".repeat(64)), NOW)),
                nobody(BILAL));
    }

    @Test
    void coordinators_look_inside_and_change_nothing() {
        Person coordinator = coordinator(BILAL, MemberRole.EDITOR);

        assertThat(OrganisationAccess.require(Deed.LOOK_INSIDE, after(), coordinator, NOW))
                .isEqualTo(after());
        isNotFound(Deed.GOVERN, after(), coordinator);
        isNotFound(Deed.APPOINT, after(), coordinator);
        isNotFound(Deed.DESCRIBE, after(), coordinator);
    }

    @Test
    void where_nobody_is_left_who_decides_coordinators_find_somebody_and_do_no_more() {
        Organisation orphaned = after(new OrganisationEvent.MemberLeft(ID, AMIRA));

        assertThat(OrganisationAccess.require(Deed.APPOINT, orphaned, coordinator(BILAL, MemberRole.OWNER), NOW))
                .isEqualTo(orphaned);
        isNotFound(Deed.APPOINT, orphaned, nobody(BILAL));
        isNotFound(Deed.GOVERN, orphaned, coordinator(BILAL, MemberRole.OWNER));
        isNotFound(Deed.DESCRIBE, orphaned, coordinator(BILAL, MemberRole.OWNER));
    }

    @Test
    void who_has_confirmed_a_name_can_change_it() {
        Organisation confirmed = after(new OrganisationEvent.Confirmed(ID));

        assertThat(OrganisationAccess.require(Deed.NAME, confirmed, coordinator(BILAL, MemberRole.EDITOR), NOW))
                .isEqualTo(confirmed);
        isNotFound(Deed.NAME, after(), coordinator(BILAL, MemberRole.EDITOR));
    }

    @ParameterizedTest
    @EnumSource(names = {"ADVISER", "VIEWER"})
    void who_only_reads_at_the_coordination_centre_sees_what_it_sees_and_does_nothing(MemberRole role) {
        Person reader = coordinator(BILAL, role);
        Organisation orphaned = after(new OrganisationEvent.MemberLeft(ID, AMIRA));

        assertThat(OrganisationAccess.require(Deed.LOOK_INSIDE, after(), reader, NOW))
                .isEqualTo(after());
        isNotFound(Deed.APPOINT, orphaned, reader);
        isNotFound(Deed.NAME, after(new OrganisationEvent.Confirmed(ID)), reader);
        isNotFound(Deed.GOVERN, after(), reader);
        isNotFound(Deed.DESCRIBE, after(), reader);
    }

    @Test
    void a_coordinator_is_held_to_the_role_they_have_as_a_member() {
        Person both = coordinator(BILAL, MemberRole.OWNER);

        assertThatThrownBy(() -> OrganisationAccess.require(Deed.GOVERN, withBilalAs(MemberRole.VIEWER), both, NOW))
                .isInstanceOf(Forbidden.class);
    }

    private static void isNotFound(Deed deed, Organisation organisation, Person person) {
        assertThatThrownBy(() -> OrganisationAccess.require(deed, organisation, person, NOW))
                .isInstanceOf(NotFound.class);
    }
}
