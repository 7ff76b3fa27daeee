package de.kommig.applications.versioning;

import de.kommig.applications.application.Application;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.web.NotFound;
import java.util.List;

/**
 * The versions of an application that somebody sees: its organisation, those that apply together with it, and coordinators all of them; its funder that
 * they were handed in, and reviewers the newest one, without a hint at whose it is while the review is blind and not over.
 *
 * @param versions the oldest first
 * @param whole whether their content is seen too
 * @param masked whether nobody is to see whose they are
 */
record SeenVersions(List<Version> versions, boolean whole, boolean masked) {

    /**
     * What is seen from this viewpoint.
     *
     * @param all that have been handed in
     * @param blind whether reviewers do not get to know whose application they read
     * @throws NotFound when that is nothing
     */
    static SeenVersions of(List<Version> all, Application.Begun application, Viewpoint viewpoint, boolean blind) {
        return switch (viewpoint) {
            case APPLICANT, CO_APPLICANT, COORDINATOR -> new SeenVersions(all, true, false);
            case FUNDER -> new SeenVersions(all, false, false);
            case REVIEWER ->
                new SeenVersions(
                        all.subList(Math.max(0, all.size() - 1), all.size()),
                        true,
                        blind && !(application instanceof Application.PastReview));
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
