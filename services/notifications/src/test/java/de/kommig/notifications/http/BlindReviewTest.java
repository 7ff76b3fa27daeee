package de.kommig.notifications.http;

import static de.kommig.notifications.Running.SERVICE;
import static de.kommig.notifications.Running.happen;
import static de.kommig.notifications.Running.inbox;
import static de.kommig.testing.Happenings.rejected;
import static de.kommig.testing.Happenings.submitted;
import static de.kommig.testing.RoundHappenings.assigned;
import static de.kommig.testing.RoundHappenings.closed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.testing.Api;
import de.kommig.testing.Happenings;
import de.kommig.testing.access.ReviewersAnswers;
import de.kommig.web.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Messages to reviewers of a blind review. */
class BlindReviewTest {

    private static final String BLIND = "[…]café";

    private final Parties parties = Happenings.someParties();
    private final UUID rosa = UUID.randomUUID();
    private final Api reviewer = SERVICE.as(rosa);

    @Test
    void they_name_the_title_with_its_gaps_until_the_round_is_closed() {
        happen(submitted(parties), new ApplicationEvent.Admitted(parties, 3, 2, BLIND), assigned(parties, rosa));
        inbox(reviewer, 1);
        await().untilAsserted(() -> assertThat(title(reviewer)).isEqualTo(BLIND));
        new ReviewersAnswers(SERVICE, reviewer)
                .ask("/api/inbox", "/api/inbox")
                .ask("/api/me/export", "/api/me/export")
                .tellNothingOf(List.of("Sprachcafé", parties.organisation().toString()), pdf -> "");
        Api applicant = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), parties.organisation());
        inbox(applicant, 2);
        assertThat(title(applicant)).isEqualTo("Sprachcafé");

        happen(closed(parties), rejected(parties));

        // The question, the vote, the decision.
        inbox(reviewer, 3);
        assertThat(title(reviewer)).isEqualTo("Sprachcafé");
    }

    @Test
    void they_name_no_title_before_it_is_known_whether_the_review_is_blind() {
        happen(submitted(parties));
        Api applicant = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), parties.organisation());
        inbox(applicant, 1);
        happen(assigned(parties, rosa));

        assertThat(inbox(reviewer, 1).at("/items/0").has("title")).isFalse();
    }

    private static String title(Api reader) {
        return reader.get("/api/inbox").expect(200).json().at("/items/0/title").asString();
    }
}
