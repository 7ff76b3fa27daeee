package de.kommig.applications.reminding;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static de.kommig.applications.application.ApplicationHistories.FIRST;
import static de.kommig.applications.application.ApplicationHistories.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.ReminderKind;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reminders come from events, by alarms that ring in the running service. */
class RemindersApiTest {

    private final Cast cast = new Cast();

    @Test
    void an_answer_that_is_overdue_is_reminded_of_once_and_can_still_be_given() {
        UUID application = cast.submitted(cast.publishedCall());
        Parties parties = cast.parties(application);
        Instant yesterday = Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        SERVICE.happensElsewhere(
                EventFamilies.APPLICATIONS,
                application,
                yesterday.minus(Duration.ofDays(10)),
                new ApplicationEvent.Returned(parties, ref("what"), yesterday));

        await().untilAsserted(() -> assertThat(last(application))
                .isEqualTo(new ApplicationEvent.Reminded(parties, ReminderKind.OVERDUE, 1, yesterday)));

        assertThat(state(cast.applicant().get(path(application)))).isEqualTo("returned");
        ok(cast.edit(application));
        assertThat(state(cast.applicant().post(path(application) + "/submission")))
                .isEqualTo("submitted");
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, application))
                .filteredOn(ApplicationEvent.Reminded.class::isInstance)
                .hasSize(1);
    }

    @Test
    void a_draft_is_reminded_of_before_its_call_closes_and_only_its_organisation_can_see_that() {
        UUID call = UUID.randomUUID();
        UUID application = UUID.randomUUID();
        Parties parties = new Parties(application, call, cast.funderOrganisation(), cast.organisation());
        Instant closes = Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
        CallTerms terms = new CallTerms(
                "Ankommen 2026", null, closes.minus(Duration.ofDays(30)), closes, Money.euros("100000.00"), 3, 2);
        SERVICE.happensElsewhere(
                EventFamilies.APPLICATIONS,
                application,
                new ApplicationEvent.Drafted(parties, FIRST.title(), FIRST.requested(), FIRST.content()));
        await().untilAsserted(() ->
                assertThat(ok(cast.applicant().get("/api/applications")).text()).contains(application.toString()));
        SERVICE.happensElsewhere(EventFamilies.CALLS, call, new CallEvent.Drafted(call, parties.funder(), terms));
        SERVICE.happensElsewhere(EventFamilies.CALLS, call, new CallEvent.Published(call, parties.funder(), terms));

        await().untilAsserted(() ->
                assertThat(last(application)).isEqualTo(new ApplicationEvent.DraftReminded(parties, closes)));

        assertThat(state(cast.applicant().get(path(application)))).isEqualTo("draft");
        assertThat(cast.coordinator().get(path(application)).status()).isEqualTo(404);
        assertThat(cast.funder().get(path(application)).status()).isEqualTo(404);
    }

    private static ApplicationEvent last(UUID application) {
        return SERVICE.stored(EventFamilies.APPLICATIONS, application).getLast();
    }
}
