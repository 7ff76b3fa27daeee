package de.kommig.benchmarks.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SpokespeopleTest {

    private static final UUID CENTRE = new UUID(3, 0);
    private static final UUID CLUB = new UUID(3, 1);
    private static final UUID DUPLICATE = new UUID(3, 2);
    private static final UUID AMIRA = new UUID(4, 1);
    private static final UUID BILAL = new UUID(4, 2);
    private static final UUID MACHINE = new UUID(4, 3);

    private final List<RecordedEvent> events = new ArrayList<>();

    @Test
    void who_registered_an_organisation_speaks_for_it() {
        registered(CLUB, AMIRA);

        assertThat(spokespeople().applicant(CLUB).person()).isEqualTo(AMIRA);
        assertThat(spokespeople().applicant(CLUB).organisation()).isEqualTo(CLUB);
        assertThat(spokespeople().funder(CLUB).person()).isEqualTo(AMIRA);
    }

    @Test
    void the_founder_of_kommigs_own_organisation_coordinates() {
        registered(CENTRE, AMIRA);

        assertThat(spokespeople().coordinator().person()).isEqualTo(AMIRA);
    }

    @Test
    void when_the_founder_has_gone_the_next_member_speaks() {
        registered(CLUB, AMIRA);
        then(CLUB, "member-joined", field("member", BILAL));
        assertThat(spokespeople().applicant(CLUB).person()).isEqualTo(AMIRA);

        then(CLUB, "member-left", field("member", AMIRA));
        assertThat(spokespeople().applicant(CLUB).person()).isEqualTo(BILAL);
    }

    @Test
    void for_a_duplicate_speaks_who_speaks_for_what_it_was_merged_into() {
        registered(CLUB, AMIRA);
        registered(DUPLICATE, BILAL);
        then(DUPLICATE, "merged", field("into", CLUB));

        assertThat(spokespeople().applicant(DUPLICATE).person()).isEqualTo(AMIRA);
        assertThat(spokespeople().applicant(DUPLICATE).organisation()).isEqualTo(DUPLICATE);
    }

    @Test
    void members_are_taken_over_with_a_duplicate_and_machines_do_not_speak() {
        then(CLUB, "registered", "");
        then(CLUB, "duplicate-taken-over", """
                ,"members":[{"member":"%s","role":"editor","expiresAt":"2030-01-01T00:00:00Z"},
                            {"member":"%s","role":"owner"}]""".formatted(MACHINE, BILAL));

        assertThat(spokespeople().applicant(CLUB).person()).isEqualTo(BILAL);
    }

    @Test
    void for_an_organisation_without_members_nobody_speaks_whom_the_platform_knows() {
        registered(CLUB, AMIRA);
        then(CLUB, "member-removed", field("member", AMIRA));

        assertThat(spokespeople().applicant(CLUB).person()).isNotEqualTo(AMIRA);
        assertThat(spokespeople().applicant(DUPLICATE).organisation()).isEqualTo(DUPLICATE);
    }

    private Spokespeople spokespeople() {
        return Spokespeople.of(events.reversed(), CENTRE);
    }

    private void registered(UUID organisation, UUID founder) {
        then(organisation, "registered", field("founder", founder));
    }

    private void then(UUID organisation, String fact, String more) {
        events.add(new RecordedEvent(
                Map.of(
                        "type", "de.kommig.organisation." + fact + ".v1",
                        "partitionkey", "organisation-" + organisation,
                        "sequence", "%010d".formatted(events.size() + 1)),
                "{\"organisation\":\"%s\"%s}".formatted(organisation, more)));
    }

    private static String field(String name, UUID value) {
        return ",\"%s\":\"%s\"".formatted(name, value);
    }
}
