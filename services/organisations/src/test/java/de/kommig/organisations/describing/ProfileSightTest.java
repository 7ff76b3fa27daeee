package de.kommig.organisations.describing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Profile;
import de.kommig.contracts.organisation.Side;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationDecider;
import de.kommig.web.Person;
import de.kommig.web.Role;
import de.kommig.web.membership.Affiliation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileSightTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final UUID ID = UUID.randomUUID();
    private static final UUID FOUNDER = UUID.randomUUID();
    private static final UUID VIEWER = UUID.randomUUID();
    private static final UUID MACHINE = UUID.randomUUID();

    private static Organisation.Registered organisation(Profile.Visibility visibility) {
        var profile = new Profile(visibility, List.of(), List.of(), List.of(), null);
        return (Organisation.Registered) OrganisationDecider.DECIDER.stateAfter(List.of(
                new OrganisationEvent.Registered(
                        ID, "Brücken bauen", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, FOUNDER),
                new OrganisationEvent.MemberJoined(ID, VIEWER, MemberRole.VIEWER, UUID.randomUUID()),
                new OrganisationEvent.ClientAdmitted(
                        ID, MACHINE, MemberRole.VIEWER, new ContentRef("purpose", "0".repeat(64)), NOW),
                new OrganisationEvent.ProfileChanged(ID, profile)));
    }

    private static Optional<Person> person(String who) {
        return switch (who) {
            case "anybody" -> Optional.empty();
            case "stranger" -> Optional.of(new Person(UUID.randomUUID(), List.of()));
            case "owner" -> Optional.of(new Person(FOUNDER, List.of()));
            case "viewer" -> Optional.of(new Person(VIEWER, List.of()));
            case "machine-whose-time-is-over" -> Optional.of(new Person(MACHINE, List.of()));
            case "coordinator" -> Optional.of(coordinator(MemberRole.EDITOR));
            case "viewer-at-kommig" -> Optional.of(coordinator(MemberRole.VIEWER));
            default -> throw new IllegalArgumentException(who);
        };
    }

    private static Person coordinator(MemberRole role) {
        return new Person(
                UUID.randomUUID(), List.of(new Affiliation(UUID.randomUUID(), Role.COORDINATOR, role, Set.of(), null)));
    }

    @ParameterizedTest
    @CsvSource({
        "anybody,                    yes, no,  no",
        "stranger,                   yes, yes, no",
        "machine-whose-time-is-over, yes, yes, no",
        "viewer-at-kommig,           yes, yes, yes",
        "coordinator,                yes, yes, yes",
        "viewer,                     yes, yes, yes",
        "owner,                      yes, yes, yes"
    })
    void who_sees_a_profile(String who, String ifPublic, String ifForThePlatform, String ifForMembers) {
        assertThat(sees(who, Profile.Visibility.PUBLIC)).isEqualTo(ifPublic);
        assertThat(sees(who, Profile.Visibility.PLATFORM)).isEqualTo(ifForThePlatform);
        assertThat(sees(who, Profile.Visibility.MEMBERS)).isEqualTo(ifForMembers);
    }

    private static String sees(String who, Profile.Visibility visibility) {
        return ProfileSight.visible(organisation(visibility), person(who), NOW).isPresent() ? "yes" : "no";
    }

    @Test
    void an_organisation_that_has_said_nothing_shows_nothing() {
        var silent = (Organisation.Registered)
                OrganisationDecider.DECIDER.stateAfter(List.of(new OrganisationEvent.Registered(
                        ID, "Brücken bauen", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, FOUNDER)));

        assertThat(ProfileSight.visible(silent, person("owner"), NOW)).isEmpty();
    }
}
