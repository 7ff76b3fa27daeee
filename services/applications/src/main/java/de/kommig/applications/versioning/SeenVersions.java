package de.kommig.applications.versioning;

import de.kommig.applications.seeing.Viewpoint;
import de.kommig.web.NotFound;
import de.kommig.web.masking.Masking;
import java.util.List;
import java.util.Optional;

/**
 * The versions of an application that somebody sees: its organisation, those that apply together with it, and coordinators all of them; its funder that
 * they were handed in, and reviewers the newest one.
 *
 * @param versions the oldest first
 * @param whole whether their content is seen too
 * @param masking what nobody is to read in them; empty if that is nothing
 */
record SeenVersions(List<Version> versions, boolean whole, Optional<Masking> masking) {

    /**
     * What is seen from this viewpoint.
     *
     * @param all that have been handed in
     * @param masking what is not to be read from there
     * @throws NotFound when that is nothing
     */
    static SeenVersions of(List<Version> all, Viewpoint viewpoint, Optional<Masking> masking) {
        return switch (viewpoint) {
            case APPLICANT, CO_APPLICANT, COORDINATOR -> new SeenVersions(all, true, masking);
            case FUNDER -> new SeenVersions(all, false, masking);
            case REVIEWER -> new SeenVersions(all.subList(Math.max(0, all.size() - 1), all.size()), true, masking);
            case PARTNER, NOBODY -> throw new NotFound();
        };
    }

    /**
     * One of them.
     *
     * @throws NotFound when there is none of this number, or it is not seen
     */
    Version one(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * The same, for somebody who wants to read its content.
     *
     * @throws NotFound also when that is not seen
     */
    Version whole(int number) {
        if (!whole) {
            throw new NotFound();
        }
        return one(number);
    }
}
