package de.kommig.coordination.http;

import de.kommig.contracts.Money;
import de.kommig.coordination.journey.SeenJourney;
import de.kommig.coordination.journey.Stage;
import de.kommig.coordination.listing.Names;
import de.kommig.coordination.telling.Telling;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journey, as far as the caller may know it.
 *
 * @param organisation absent for reviewers who are not to know whose it is
 * @param title of the project
 * @param requested amount asked for
 * @param reviews absent for reviewers, and before admission
 * @param entries oldest first; left out in lists
 */
record JourneyBody(
        UUID application,
        @Nullable String title,
        @Nullable NamedBody organisation,
        TitledBody call,
        Stage state,
        @Nullable Money requested,
        @Nullable ReviewsBody reviews,
        NextBody next,
        @Nullable List<EntryBody> entries) {

    /** With all its steps. */
    static JourneyBody whole(SeenJourney journey, Names.Known names, Telling telling) {
        return of(
                journey,
                names,
                telling,
                journey.entries().stream()
                        .map(entry -> EntryBody.of(entry, telling.entry(entry, journey)))
                        .toList());
    }

    /** As a row of a list. */
    static JourneyBody row(SeenJourney journey, Names.Known names, Telling telling) {
        return of(journey, names, telling, null);
    }

    private static JourneyBody of(
            SeenJourney journey, Names.Known names, Telling telling, @Nullable List<EntryBody> entries) {
        UUID organisation = journey.parties().organisation();
        UUID call = journey.parties().call();
        return new JourneyBody(
                journey.parties().application(),
                journey.title(),
                journey.masked()
                        ? null
                        : new NamedBody(organisation, names.organisations().get(organisation)),
                new TitledBody(call, names.calls().get(call)),
                journey.stage(),
                journey.requested(),
                journey.reviews() == null
                        ? null
                        : new ReviewsBody(
                                journey.reviews().submitted(), journey.reviews().wanted()),
                new NextBody(
                        journey.next().who(),
                        journey.next().code(),
                        journey.next().yours(),
                        telling.next(journey)),
                entries);
    }
}
