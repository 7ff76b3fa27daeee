package de.kommig.web.membership;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.web.Caller;
import de.kommig.web.RejectedCommand;
import de.kommig.web.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A coordinator who belongs to an organisation decides nothing that it has a part in. */
class OwnMattersTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final UUID centre = UUID.randomUUID();
    private final UUID choir = UUID.randomUUID();
    private final UUID theatre = UUID.randomUUID();
    private final Caller carla = new Caller(UUID.randomUUID(), Role.COORDINATOR, centre);

    private OwnMatters belonging(MemberRole role, Set<UUID> takenOver, @Nullable Instant until) {
        return new OwnMatters(person -> person.equals(carla.person())
                ? List.of(
                        new Affiliation(centre, Role.COORDINATOR, MemberRole.OWNER, Set.of(), null),
                        new Affiliation(choir, Role.ORGANISATION, role, takenOver, until))
                : List.of());
    }

    private void assertRefused(OwnMatters matters, UUID... involved) {
        assertThatThrownBy(() -> matters.refuse(carla, List.of(involved), NOW)).isInstanceOf(RejectedCommand.class);
    }

    private void assertPasses(OwnMatters matters, UUID... involved) {
        assertThatCode(() -> matters.refuse(carla, List.of(involved), NOW)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = MemberRole.class, names = "ADVISER", mode = EnumSource.Mode.EXCLUDE)
    void whatever_they_are_there(MemberRole role) {
        assertRefused(belonging(role, Set.of(), null), theatre, choir);
    }

    @Test
    void but_their_adviser_which_is_the_office_of_the_centre() {
        assertPasses(belonging(MemberRole.ADVISER, Set.of(), null), choir);
    }

    @Test
    void matters_of_others_are_not_their_own() {
        assertPasses(belonging(MemberRole.OWNER, Set.of(), null), theatre);
    }

    @Test
    void those_of_an_organisation_that_has_become_part_of_theirs_are() {
        assertRefused(belonging(MemberRole.VIEWER, Set.of(theatre), null), theatre);
    }

    @Test
    void a_membership_that_is_over_does_not_count() {
        assertPasses(belonging(MemberRole.OWNER, Set.of(), NOW), choir);
        assertRefused(belonging(MemberRole.OWNER, Set.of(), NOW.plusSeconds(1)), choir);
    }

    @Test
    void another_coordinator_can_and_who_acts_for_the_organisation_is_no_coordinator() {
        OwnMatters matters = belonging(MemberRole.OWNER, Set.of(), null);
        Caller conrad = new Caller(UUID.randomUUID(), Role.COORDINATOR, centre);
        Caller asMember = new Caller(carla.person(), Role.ORGANISATION, choir);

        assertThatCode(() -> matters.refuse(conrad, List.of(choir), NOW)).doesNotThrowAnyException();
        assertThatCode(() -> matters.refuse(asMember, List.of(choir), NOW)).doesNotThrowAnyException();
    }
}
