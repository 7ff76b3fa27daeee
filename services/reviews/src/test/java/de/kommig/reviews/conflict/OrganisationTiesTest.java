package de.kommig.reviews.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationTiesTest {

    private static final UUID CHOIR = UUID.randomUUID();
    private static final UUID ROSA = UUID.randomUUID();
    private static final UUID RAVI = UUID.randomUUID();
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static OrganisationTies after(OrganisationEvent... events) {
        OrganisationTies ties = OrganisationTies.NOTHING;
        for (int day = 0; day < events.length; day++) {
            Instant at = START.plusSeconds(86_400L * day);
            ties = ties.after(events[day], at);
            assertThat(ties.after(events[day], at)).as("once more adds nothing").isEqualTo(ties);
        }
        return ties;
    }

    private static OrganisationEvent joined(UUID person, MemberRole role) {
        return new OrganisationEvent.MemberJoined(CHOIR, person, role, UUID.randomUUID());
    }

    @Test
    void who_left_stays_known_with_the_day() {
        OrganisationTies ties = after(
                new OrganisationEvent.Registered(
                        CHOIR, "Chor e. V.", LegalForm.REGISTERED_ASSOCIATION, Side.CIVIL_SOCIETY, ROSA),
                joined(RAVI, MemberRole.ADVISER),
                new OrganisationEvent.MemberLeft(CHOIR, RAVI),
                joined(RAVI, MemberRole.VIEWER));

        assertThat(ties.places())
                .containsExactly(
                        new OrganisationTies.Place(ROSA, MemberRole.OWNER, START, null),
                        new OrganisationTies.Place(
                                RAVI, MemberRole.ADVISER, START.plusSeconds(86_400), START.plusSeconds(2 * 86_400)),
                        new OrganisationTies.Place(RAVI, MemberRole.VIEWER, START.plusSeconds(3 * 86_400), null));
        assertThat(ties.names()).containsExactly("chor");
        assertThat(EventJson.read(EventJson.write(ties), OrganisationTies.class))
                .as("as it is stored")
                .isEqualTo(ties);
    }

    @Test
    void another_role_ends_the_one_before() {
        OrganisationTies ties = after(
                joined(ROSA, MemberRole.ADVISER),
                new OrganisationEvent.MemberRoleChanged(CHOIR, ROSA, MemberRole.EDITOR));

        assertThat(ties.places())
                .extracting(OrganisationTies.Place::role)
                .containsExactly(MemberRole.ADVISER, MemberRole.EDITOR);
        assertThat(ties.places().getFirst().until()).isNotNull();
        assertThat(ties.places().getLast().until()).isNull();
    }

    @Test
    void a_duplicate_knows_what_goes_on_and_that_one_takes_over_its_people() {
        UUID survivor = UUID.randomUUID();
        List<Membership> members = List.of(new Membership(ROSA, MemberRole.OWNER, null));

        assertThat(after(new OrganisationEvent.Merged(CHOIR, survivor, List.of(), members))
                        .mergedInto())
                .isEqualTo(survivor);
        OrganisationTies goesOn = after(new OrganisationEvent.DuplicateTakenOver(survivor, List.of(CHOIR), members));
        assertThat(goesOn.takenOver()).containsExactly(CHOIR);
        assertThat(goesOn.places()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Chor der Kulturen e.V.        | chorderkulturen
        CHOR DER KULTUREN e. V.       | chorderkulturen
        Straßenbühne gGmbH            | strassenbuhne
        Strassenbuehne, gemeinnützige GmbH | strassenbuhne
        Brücken bauen Harburg e. V.   | bruckenbaunharburg
        Bruecken bauen Harburg        | bruckenbaunharburg
        Brücken bauen Harburg eingetragener Verein | bruckenbaunharburg
        Neue Häuser UG (haftungsbeschränkt) | neuhauser
        Eva-Verein                    | evaverein
        Ягода                         | ягода
        e.V.                          | ''
        """)
    void names_are_compared_without_what_people_leave_out(String name, String folded) {
        assertThat(OrganisationName.folded(name)).isEqualTo(folded);
    }
}
