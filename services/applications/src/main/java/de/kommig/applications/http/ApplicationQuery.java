package de.kommig.applications.http;

import static java.util.Objects.requireNonNullElse;

import de.kommig.applications.application.ApplicationState;
import de.kommig.applications.listing.ApplicationFilter;
import de.kommig.applications.listing.Overdue;
import de.kommig.applications.listing.OwnRole;
import de.kommig.applications.listing.Words;
import de.kommig.web.InvalidInput;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asks the list of applications for, as they have written it. */
record ApplicationQuery(
        @Nullable Set<ApplicationState> state,
        Optional<UUID> call,
        Optional<UUID> organisation,
        @Nullable String region,
        @Nullable String topic,
        Optional<Instant> submittedSince,
        Optional<Instant> submittedBefore,
        @Nullable String leastAmount,
        @Nullable String mostAmount,
        Optional<Overdue> overdue,
        @Nullable String q,
        Optional<OwnRole> role) {

    /** Each may stand in the name or in the title, which makes for many combinations. */
    private static final int MOST_WORDS = 5;

    /** @throws InvalidInput when something makes no sense, or nothing could ever be found */
    ApplicationFilter filter() {
        checkRanges();
        return new ApplicationFilter(
                requireNonNullElse(state, Set.of()),
                call,
                organisation,
                Optional.ofNullable(region),
                Optional.ofNullable(topic),
                submittedSince.map(moment -> sensible(moment, "submittedSince")),
                submittedBefore.map(moment -> sensible(moment, "submittedBefore")),
                Optional.ofNullable(leastAmount).map(BigDecimal::new),
                Optional.ofNullable(mostAmount).map(BigDecimal::new),
                overdue,
                q == null ? List.of() : words(q),
                role);
    }

    private void checkRanges() {
        if (leastAmount != null
                && mostAmount != null
                && new BigDecimal(leastAmount).compareTo(new BigDecimal(mostAmount)) > 0) {
            throw InvalidInput.inParameter("mostAmount", "most-below-least");
        }
        if (submittedSince.isPresent()
                && submittedBefore.isPresent()
                && !submittedSince.get().isBefore(submittedBefore.get())) {
            throw InvalidInput.inParameter("submittedBefore", "before-since");
        }
    }

    private static List<String> words(String text) {
        List<String> words = Words.in(text);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            throw InvalidInput.inParameter("q", words.isEmpty() ? "no-words" : "too-many-words");
        }
        return words;
    }

    private static Instant sensible(Instant moment, String parameter) {
        if (!Moments.isSensible(moment)) {
            throw InvalidInput.inParameter(parameter, "time-out-of-range");
        }
        return moment;
    }
}
