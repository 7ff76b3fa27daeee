package de.kommig.coordination.journey;

import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A journey as one audience sees it. All of it is told from the entries that the audience sees, so nothing hidden can show through:
 * not the title of an edit that has not been handed in, not the state behind a decision that is not known.
 *
 * @param masked whether the audience is not to know whose it is
 * @param title of the project, as this audience knows it
 * @param requested likewise
 * @param reviews n of m, for those who see it, once the application is admitted
 */
public record SeenJourney(
        Parties parties,
        Audience audience,
        boolean masked,
        @Nullable String title,
        @Nullable Money requested,
        Stage stage,
        @Nullable Reviews reviews,
        List<Entry> entries,
        Next next) {

    /** Empty when this audience may not know that there is such a journey. */
    public static Optional<SeenJourney> of(Journey journey, Audience audience) {
        Sight sight = new Sight(journey, audience);
        if (!sight.anything()) {
            return Optional.empty();
        }
        Optional<String> blindTitle = sight.blindTitle();
        List<Entry> entries = sight.entries().stream()
                .map(entry -> blindTitle.map(entry::titled).orElse(entry))
                .toList();
        return Stage.after(entries).map(stage -> {
            Details project = project(entries);
            return new SeenJourney(
                    journey.parties(),
                    audience,
                    blindTitle.isPresent(),
                    project.title(),
                    project.amount(),
                    stage,
                    sight.progress() ? Reviews.of(journey).orElse(null) : null,
                    entries,
                    Next.of(stage, journey, audience));
        });
    }

    /** Whether the step is about the very person or organisation that reads. */
    public boolean isAboutReader(Entry entry) {
        return switch (audience) {
            case Audience.Reviewer reviewer -> entry.isAbout(reviewer.person());
            case Audience.FormerReviewer former -> entry.isAbout(former.person());
            case Audience.Applicant applicant -> false;
            case Audience.CoApplicant co -> entry.isAboutPartner(co.organisation());
            case Audience.Partner partner -> entry.isAboutPartner(partner.organisation());
            case Audience.Coordinator coordinator -> false;
            case Audience.Funder funder -> false;
        };
    }

    private static Details project(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.details().title() != null)
                .max(Entry.AS_DECIDED)
                .map(Entry::details)
                .orElse(Details.NONE);
    }
}
