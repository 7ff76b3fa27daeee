package de.kommig.reviews;

import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Criterion;
import de.kommig.contracts.call.ReviewPolicy;
import de.kommig.reviews.calls.KnownCalls;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls that say how their applications are reviewed. */
public final class RatedCalls {

    /** Two criteria: {@code need} from 0 to 5, before which reviewers are reminded of bias, and {@code plan} from 1 to 20. */
    public static final List<Criterion> RUBRIC =
            List.of(new Criterion("need", 60, 0, 5, false, true), new Criterion("plan", 40, 1, 20, false, false));

    /** Neither blind nor with a deadline. */
    public static final ReviewPolicy PLAIN = new ReviewPolicy(false, false, null);

    private RatedCalls() {}

    /** Their call is public, and this service has learnt of it. */
    public static Parties published(Parties parties, List<Criterion> rubric, ReviewPolicy policy) {
        RunningReviews.SERVICE.happensElsewhere(
                EventFamilies.CALLS,
                parties.call(),
                new CallEvent.Published(parties.call(), parties.funder(), terms(rubric, policy)));
        KnownCalls calls = RunningReviews.SERVICE.bean(KnownCalls.class);
        await().until(() -> calls.of(parties.call()).isPresent());
        return parties;
    }

    /** Their call is public, and takes applications until then. */
    public static void publishedUntil(Parties parties, Instant closesAt) {
        RunningReviews.SERVICE.happensElsewhere(
                EventFamilies.CALLS,
                parties.call(),
                new CallEvent.Published(
                        parties.call(),
                        parties.funder(),
                        new CallTerms(
                                "Ankommen 2026",
                                null,
                                Instant.parse("2026-01-01T00:00:00Z"),
                                closesAt,
                                Money.euros("100000.00"),
                                2,
                                1)));
        KnownCalls calls = RunningReviews.SERVICE.bean(KnownCalls.class);
        await().until(() -> calls.of(parties.call()).isPresent());
    }

    public static CallTerms terms(List<Criterion> rubric, ReviewPolicy policy) {
        return new CallTerms(
                "Ankommen 2026",
                null,
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2026-06-30T21:59:59Z"),
                Money.euros("100000.00"),
                2,
                1,
                null,
                rules(CallRules.NONE, rubric, policy));
    }

    private static CallRules rules(CallRules none, List<Criterion> rubric, ReviewPolicy policy) {
        return new CallRules(
                none.zone(),
                null,
                null,
                none.financing(),
                none.eligibility(),
                List.of(),
                List.of(),
                rubric,
                policy,
                false,
                none.award(),
                null,
                null);
    }

    /** A round of an application to a call with {@link #RUBRIC} and this policy. */
    public static Parties openRound(ReviewPolicy policy) {
        Parties parties = published(RunningReviews.parties(), RUBRIC, policy);
        return RunningReviews.openRound(parties, 2, 1, policy.blind() ? "[…] café" : null);
    }

    /** A review by {@link #RUBRIC}; without a score for {@code plan} where that is {@code null}. */
    public static String reviewJson(int need, @Nullable Integer plan) {
        String second = plan == null ? "" : ", " + score("plan", plan);
        return "{\"scores\": [%s%s], \"recommendation\": \"approve\", \"comment\": \"A good plan.\"}"
                .formatted(score("need", need), second);
    }

    /** One score as JSON. */
    public static String score(String criterion, int score) {
        return "{\"criterion\": \"%s\", \"score\": %d, \"reason\": \"Forty people.\"}".formatted(criterion, score);
    }
}
