package de.kommig.applications.subjects;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.contracts.round.RoundEvent;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What an application is about is told from its admission on, without names, until it needs no reviewers any more. */
class SubjectsTest {

    private final Cast cast = new Cast();
    private final UUID call = cast.publishedCall();
    private final MongoCollection<Document> subjects =
            SERVICE.bean(MongoDatabase.class).getCollection("subjects");

    @Test
    void it_is_told_when_the_application_is_admitted_and_not_before() {
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                cast.organisation(),
                new OrganisationEvent.Registered(
                        cast.organisation(), "Elbbrücke e. V.", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, null));
        UUID application = created(cast.applicant().post("/api/applications", """
                {"callId": "%s", "title": "Sprachcafé der Elbbrücke", "summary": "Wir treffen uns einmal in der Woche und lesen Zeitung.",
                 "requestedAmount": {"amount": "5000.00", "currency": "EUR"},
                 "answers": {"goals": "Deutsch im Alltag, Fragen an post@elbbruecke.example"}}
                """.formatted(call)));
        ok(cast.applicant().post(path(application) + "/submission"));
        assertThat(subject(application)).isNull();

        ok(cast.coordinator().post(path(application) + "/admission"));

        await().untilAsserted(() -> assertThat(subject(application)).isNotNull());
        Document told = subject(application);
        assertThat(told.getString("call")).isEqualTo(call.toString());
        assertThat(told.getString("title")).isEqualTo("Sprachcafé der […]");
        assertThat(told.getString("language")).isEqualTo("de");
        assertThat(told.getString("text"))
                .isEqualTo("Wir treffen uns einmal in der Woche und lesen Zeitung.\nDeutsch im Alltag, Fragen an […]");
    }

    @Test
    void it_is_told_no_more_once_the_application_is_withdrawn_or_voted_on() {
        UUID withdrawn = cast.admitted(call);
        UUID voted = cast.admitted(call);
        await().untilAsserted(() -> assertThat(subject(withdrawn)).isNotNull());
        await().untilAsserted(() -> assertThat(subject(voted)).isNotNull());

        ok(cast.applicant().post(path(withdrawn) + "/withdrawal", "{}"));
        Parties parties = cast.parties(voted);
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, voted, new RoundEvent.Opened(parties, 3, 2));
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, voted, new RoundEvent.Closed(parties, Vote.of(3, 0, 0)));

        await().untilAsserted(() -> assertThat(subject(withdrawn)).isNull());
        await().untilAsserted(() -> assertThat(subject(voted)).isNull());
    }

    private Document subject(UUID application) {
        return subjects.find(new Document("_id", application.toString())).first();
    }
}
