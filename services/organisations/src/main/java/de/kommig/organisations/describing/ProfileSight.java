package de.kommig.organisations.describing;

import de.kommig.contracts.organisation.Profile;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.standing.OrganisationAccess;
import de.kommig.web.Person;
import java.time.Instant;
import java.util.Optional;

/** Who sees an organisation's profile. What is not listed here is denied. */
public final class ProfileSight {

    private ProfileSight() {}

    /**
     * The profile, if there is one and the viewer may see it.
     *
     * @param viewer empty for who has not signed in
     */
    public static Optional<Profile> visible(
            Organisation.Registered organisation, Optional<Person> viewer, Instant now) {
        return Optional.ofNullable(organisation.profile())
                .filter(profile -> sees(profile.visibility(), organisation, viewer, now));
    }

    private static boolean sees(
            Profile.Visibility visibility, Organisation.Registered organisation, Optional<Person> viewer, Instant now) {
        return switch (visibility) {
            case PUBLIC -> true;
            case PLATFORM -> viewer.isPresent();
            case MEMBERS ->
                viewer.filter(person -> isWithin(organisation, person, now)).isPresent();
        };
    }

    private static boolean isWithin(Organisation.Registered organisation, Person person, Instant now) {
        return organisation.members().roleAt(person.id(), now).isPresent() || OrganisationAccess.isAtKomMig(person);
    }
}
