package de.kommig.web.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.web.Caller;
import de.kommig.web.Forbidden;
import de.kommig.web.InvalidInput;
import de.kommig.web.Person;
import de.kommig.web.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActingForTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID BRIDGES = UUID.randomUUID();
    private static final UUID KOMMIG = UUID.randomUUID();
    private static final UUID DUPLICATE = UUID.randomUUID();

    private static final Affiliation OWNER =
            new Affiliation(BRIDGES, Role.ORGANISATION, MemberRole.OWNER, Set.of(DUPLICATE), null);
    private static final Affiliation ADVISER =
            new Affiliation(BRIDGES, Role.ORGANISATION, MemberRole.ADVISER, Set.of(), null);
    private static final Affiliation COORDINATOR =
            new Affiliation(KOMMIG, Role.COORDINATOR, MemberRole.EDITOR, Set.of(), null);

    private static Caller by(String header, Affiliation... affiliations) {
        return ActingFor.choose(new Person(PERSON, List.of(affiliations)), Optional.of(header));
    }

    private static Caller byItself(Affiliation... affiliations) {
        return ActingFor.choose(new Person(PERSON, List.of(affiliations)), Optional.empty());
    }

    @Test
    void who_belongs_to_nobody_acts_for_themselves() {
        assertThat(byItself()).isEqualTo(new Caller(PERSON, Role.REVIEWER, null));
    }

    @Test
    void who_belongs_to_one_organisation_acts_for_it() {
        assertThat(byItself(OWNER))
                .isEqualTo(new Caller(PERSON, Role.ORGANISATION, BRIDGES, MemberRole.OWNER, Set.of(DUPLICATE)));
    }

    @Test
    void who_belongs_to_several_must_say_for_which() {
        assertThatThrownBy(() -> byItself(OWNER, COORDINATOR)).isInstanceOf(InvalidInput.class);
        assertThat(by(KOMMIG.toString(), OWNER, COORDINATOR).role()).isEqualTo(Role.COORDINATOR);
        assertThat(by(BRIDGES.toString().toUpperCase(java.util.Locale.ROOT), OWNER, COORDINATOR)
                        .role())
                .isEqualTo(Role.ORGANISATION);
    }

    @Test
    void an_adviser_belongs_to_where_they_come_from() {
        assertThat(byItself(ADVISER, COORDINATOR).organisation()).isEqualTo(KOMMIG);
        assertThat(byItself(ADVISER).memberRole()).isEqualTo(MemberRole.ADVISER);
        assertThat(by(BRIDGES.toString(), ADVISER, COORDINATOR).memberRole()).isEqualTo(MemberRole.ADVISER);
    }

    @Test
    void members_may_act_for_themselves_too() {
        assertThat(by("self", OWNER, COORDINATOR)).isEqualTo(new Caller(PERSON, Role.REVIEWER, null));
    }

    @Test
    void who_names_a_duplicate_acts_for_the_organisation_that_has_taken_it_over() {
        Caller caller = by(DUPLICATE.toString(), OWNER);

        assertThat(caller.organisation()).isEqualTo(BRIDGES);
        assertThat(caller.actsFor(DUPLICATE)).isTrue();
        assertThat(caller.organisations()).containsExactlyInAnyOrder(BRIDGES, DUPLICATE);
    }

    @Test
    void who_may_pass_on_acts_as_funder_when_they_say_so() {
        var passing =
                new Affiliation(BRIDGES, Role.ORGANISATION, MemberRole.EDITOR, Set.of(DUPLICATE), false, true, null);

        assertThat(byItself(passing).role()).isEqualTo(Role.ORGANISATION);
        assertThat(by(BRIDGES.toString(), passing).passesOn()).isFalse();
        for (UUID id : List.of(BRIDGES, DUPLICATE)) {
            assertThat(by(id + "/funder", passing))
                    .isEqualTo(new Caller(PERSON, Role.FUNDER, BRIDGES, MemberRole.EDITOR, Set.of(DUPLICATE), true));
        }
    }

    @Test
    void nobody_is_a_funder_by_saying_so() {
        for (Affiliation one : List.of(OWNER, ADVISER)) {
            assertThatThrownBy(() -> by(BRIDGES + "/funder", one)).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> by(KOMMIG + "/funder", OWNER)).isInstanceOf(Forbidden.class);
    }

    @Test
    void nobody_acts_for_an_organisation_of_which_they_are_no_member() {
        assertThatThrownBy(() -> by(KOMMIG.toString(), OWNER)).isInstanceOf(Forbidden.class);
    }

    @Test
    void what_is_no_organisation_is_refused() {
        for (String wrong : List.of(
                "",
                "Self",
                "me",
                "1-1-1-1-1",
                "/funder",
                "self/funder",
                BRIDGES + "/Funder",
                BRIDGES + "/funder/funder",
                BRIDGES + " ",
                BRIDGES + "," + KOMMIG)) {
            assertThatThrownBy(() -> by(wrong, OWNER)).as(wrong).isInstanceOf(InvalidInput.class);
        }
    }
}
