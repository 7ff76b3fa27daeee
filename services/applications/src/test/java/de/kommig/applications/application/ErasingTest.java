package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationHistories.APPROVED;
import static de.kommig.applications.application.ApplicationHistories.FIRST;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static de.kommig.applications.application.ApplicationHistories.REJECTED;
import static de.kommig.applications.application.ApplicationHistories.WITHDRAWN;
import static de.kommig.applications.application.ApplicationHistories.WITHDRAWN_DRAFT;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.AwardRules;
import de.kommig.contracts.call.CallRules;
import de.kommig.testing.DeciderFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** When what was written goes, and that it goes once. */
class ErasingTest {

    private static final LocalDate ON = LocalDate.of(2031, 4, 2);

    static final List<DeciderFixture<Application, ApplicationCommand, ApplicationEvent>> ENDED =
            List.of(WITHDRAWN, WITHDRAWN_DRAFT, REJECTED, APPROVED);

    @ParameterizedTest
    @FieldSource("ENDED")
    void what_was_written_is_erased_once_and_the_rest_stays_as_it_was(
            DeciderFixture<Application, ApplicationCommand, ApplicationEvent> ended) {
        ended.when(new ApplicationCommand.EraseContent(ON)).then(new ApplicationEvent.ContentErased(PARTIES, ON));

        var erased = ended.given(new ApplicationEvent.ContentErased(PARTIES, ON));
        erased.when(new ApplicationCommand.EraseContent(ON)).thenRejected(ApplicationRejection.CONTENT_ALREADY_ERASED);
        Application.Begun state = (Application.Begun) erased.state();
        assertThat(state.working().erased()).isTrue();
        assertThat(state.working().title()).isEqualTo(FIRST.title());
        assertThat(state).hasSameClassAs(ended.state());
        assertThat(ApplicationRejection.CONTENT_ALREADY_ERASED.alreadyDone()).isTrue();
    }

    @Test
    void an_application_that_goes_on_is_not_touched_by_an_erasure_that_cannot_be() {
        var submitted = ApplicationHistories.SUBMITTED;

        assertThat(submitted
                        .given(new ApplicationEvent.ContentErased(PARTIES, ON))
                        .state())
                .isEqualTo(submitted.state());
    }

    /** To its end counts the day on which it ended, in the zone of the call (§§ 187, 188 BGB). */
    @ParameterizedTest
    @CsvSource({
        "2026-05-04T12:00:00Z, P5Y, Europe/Berlin, 2031-05-05, 2031-05-04T22:00:00Z",
        "2026-05-04T22:30:00Z, P5Y, Europe/Berlin, 2031-05-06, 2031-05-05T22:00:00Z",
        "2024-02-29T12:00:00Z, P5Y, Europe/Berlin, 2029-03-01, 2029-02-28T23:00:00Z",
        "2026-05-04T22:30:00Z, P10Y, UTC, 2036-05-05, 2036-05-05T00:00:00Z"
    })
    void it_is_kept_as_long_as_the_call_says(
            Instant ended, String retention, String zone, LocalDate over, Instant overFrom) {
        CallRules none = CallRules.NONE;
        AwardRules award = new AwardRules(
                null,
                "P1M",
                none.award().payment(),
                List.of(),
                "P2M",
                List.of(),
                "P6M",
                retention,
                none.award().interestPoints(),
                false);
        CallRules rules = new CallRules(
                zone,
                null,
                null,
                none.financing(),
                none.eligibility(),
                List.of(),
                List.of(),
                List.of(),
                none.review(),
                false,
                award,
                null,
                null);

        assertThat(Retention.over(ended, rules)).isEqualTo(over);
        assertThat(Retention.overFrom(ended, rules)).isEqualTo(overFrom);
    }
}
