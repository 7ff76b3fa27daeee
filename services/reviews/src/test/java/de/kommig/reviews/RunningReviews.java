package de.kommig.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The service with the real backbone behind it, one for all tests, and the people who use it. */
public final class RunningReviews {

    public static final RunningService SERVICE =
            RunningService.start(ReviewsService.class, "reviews", "kommig.review-reminders.interval=200ms");

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Api COORDINATOR = SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID());
    /** By the organisation they act for; each is there from the first time that somebody asks. */
    private static final Map<UUID, Api> MEMBERS = new ConcurrentHashMap<>();

    private static final Set<UUID> READY = ConcurrentHashMap.newKeySet();

    private static final ContentRef TEXT = new ContentRef("text", "0".repeat(64));

    private RunningReviews() {}

    public static Api coordinator() {
        return COORDINATOR;
    }

    public static Api reviewer(UUID person) {
        return SERVICE.as(person);
    }

    public static Api funder(Parties parties) {
        return member(Role.FUNDER, parties.funder());
    }

    public static Api applicant(Parties parties) {
        return member(Role.ORGANISATION, parties.organisation());
    }

    private static Api member(Role role, UUID organisation) {
        return MEMBERS.computeIfAbsent(organisation, id -> SERVICE.as(role, UUID.randomUUID(), id));
    }

    /** A new application of a new organisation to a new call of a new funder. */
    public static Parties parties() {
        return new Parties(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    /** Something happens to the application, in its own service. */
    public static void happens(ApplicationEvent event) {
        SERVICE.happensElsewhere(EventFamilies.APPLICATIONS, event.parties().application(), event);
    }

    /** An application is handed in and admitted. */
    public static Parties admitted(int reviewers, int quorum) {
        return admitted(parties(), reviewers, quorum, null);
    }

    private static Parties admitted(Parties parties, int reviewers, int quorum, @Nullable String blindTitle) {
        Money requested = Money.euros("1250.00");
        happens(new ApplicationEvent.Drafted(parties, "Language café (draft)", requested, TEXT));
        happens(new ApplicationEvent.Submitted(parties, "Language café", requested, TEXT));
        happens(new ApplicationEvent.Admitted(parties, reviewers, quorum, blindTitle));
        return parties;
    }

    /** An application is handed in and admitted, and its round has opened. */
    public static Parties openRound(int reviewers, int quorum) {
        return openRound(parties(), reviewers, quorum);
    }

    /** The same between these. */
    public static Parties openRound(Parties parties, int reviewers, int quorum) {
        return openRound(parties, reviewers, quorum, null);
    }

    /** The same under a title for reviewers who are not to know whose it is. */
    public static Parties openRound(Parties parties, int reviewers, int quorum, @Nullable String blindTitle) {
        admitted(parties, reviewers, quorum, blindTitle);
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(coordinator().get(path(parties)).status()).isEqualTo(200));
        return parties;
    }

    /** A reviewer is asked and says yes. */
    public static UUID readyReviewer(Parties parties) {
        UUID reviewer = UUID.randomUUID();
        accept(parties, reviewer);
        return reviewer;
    }

    /** This reviewer is asked and says yes. */
    public static void accept(Parties parties, UUID reviewer) {
        ready(reviewer);
        assertThat(assign(parties, reviewer).status()).isEqualTo(201);
        assertThat(reviewer(reviewer)
                        .post(mine(parties, reviewer) + "/acceptance")
                        .status())
                .isEqualTo(200);
    }

    /** This person is in the pool and has acknowledged both trainings. */
    public static void ready(UUID reviewer) {
        if (READY.add(reviewer)) {
            reviewer(reviewer).put(Reviewers.ME, Reviewers.entry()).expect(200);
            Reviewers.trained(reviewer);
        }
    }

    /** A coordinator asks this person, who enrols before if they have not; for who has not been admitted, with a reason. */
    public static Answer assign(Parties parties, UUID reviewer) {
        String reason = Reviewers.waitsForAdmission(reviewer) ? ", \"reason\": \"Knows the matter.\"" : "";
        return coordinator()
                .post(path(parties) + "/assignments", "{\"reviewer\": \"%s\"%s}".formatted(reviewer, reason));
    }

    public static Answer review(Parties parties, UUID reviewer, String recommendation) {
        return reviewer(reviewer).post(mine(parties, reviewer) + "/review", reviewJson(recommendation));
    }

    public static String reviewJson(String recommendation) {
        return """
               {"scores": [{"criterion": "need", "score": 8, "reason": "Nobody else does this here."},
                           {"criterion": "reach", "score": 5, "reason": "Forty people."}],
                "recommendation": "%s",
                "comment": "A good plan."}
               """.formatted(recommendation);
    }

    public static String path(Parties parties) {
        return "/api/rounds/" + parties.application();
    }

    public static String mine(Parties parties, UUID reviewer) {
        return path(parties) + "/assignments/" + reviewer;
    }
}
