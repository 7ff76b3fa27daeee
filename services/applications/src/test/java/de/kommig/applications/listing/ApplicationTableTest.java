package de.kommig.applications.listing;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.testing.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The list of applications as CSV. */
class ApplicationTableTest {

    private static final ContentRef TEXT = new ContentRef("content", "0".repeat(64));
    private static final Instant MORNING = Instant.parse("2026-03-15T08:00:00Z");

    private final Cast cast = new Cast();
    private final UUID call = cast.publishedCall();

    @Test
    void it_has_a_line_for_each_application_with_names_in_the_language_of_the_reader() {
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                cast.organisation(),
                new OrganisationEvent.Registered(
                        cast.organisation(), "@Brücken, e. V.", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, null));
        UUID id = submitted("=HYPERLINK(\"x\")", MORNING);
        String line = id + ";Eingereicht;Ankommen 2026;\"'@Brücken, e. V.\";\"'=HYPERLINK(\"\"x\"\")\";1200,00;EUR;"
                + "2026-03-15 08:00:00;;\"Altona, Hamburg-Nord\";Sprache;\r\n";

        await().untilAsserted(() -> assertThat(table("de").text())
                .isEqualTo("\uFEFFNummer;Stand;Förderaufruf;Organisation;Vorhaben;Beantragt;Währung;Eingereicht (UTC);"
                        + "Projektskizze eingereicht (UTC);"
                        + "Regionen;Themen;Nachforderung beantworten bis (UTC)\r\n" + line));
        assertThat(table("en").text())
                .contains("State,Call,Organisation")
                .contains(id + ",Submitted,")
                .contains(",1200.00,EUR,");
        assertThat(table("de").header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table("de").header("Content-Disposition")).contains("applications.csv");
    }

    @Test
    void it_goes_on_beyond_a_page_and_says_nothing_twice() {
        int many = 450;
        for (int i = 0; i < many; i++) {
            // Many at one moment, so that pages end between them.
            submitted("Nr " + i, MORNING.plus(Duration.ofMinutes(i / 100)));
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(lines()).hasSize(many + 1));

        List<String> titles =
                lines().stream().skip(1).map(line -> line.split(",")[4]).toList();
        assertThat(titles).doesNotHaveDuplicates().hasSize(many);
        assertThat(lines().stream().skip(1).map(line -> line.split(",")[7]).toList())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void nobody_gets_lines_that_the_list_would_not_show() {
        UUID draft = cast.drafted(call);
        UUID submitted = cast.submitted(call);
        await().untilAsserted(() -> assertThat(table("de").text()).contains(submitted.toString()));

        assertThat(table("de").text()).doesNotContain(draft.toString());
        assertThat(ok(cast.applicant().get("/api/applications.csv")).text()).contains(draft.toString());
        assertThat(ok(cast.stranger(de.kommig.web.Role.FUNDER).get("/api/applications.csv?call=" + call))
                        .text()
                        .lines())
                .hasSize(1);
        assertThat(cast.reviewer(UUID.randomUUID())
                        .get("/api/applications.csv?call=" + call)
                        .status())
                .isEqualTo(403);
    }

    private UUID submitted(String title, Instant time) {
        Parties parties = new Parties(UUID.randomUUID(), call, cast.funderOrganisation(), cast.organisation());
        Money amount = Money.euros("1200");
        happens(parties, time, new ApplicationEvent.Drafted(parties, title, amount, TEXT));
        happens(
                parties,
                time,
                new ApplicationEvent.Submitted(
                        parties, title, amount, TEXT, List.of("altona", "hamburg-nord"), List.of("language")));
        return parties.application();
    }

    private static void happens(Parties parties, Instant time, ApplicationEvent event) {
        SERVICE.happensElsewhere(EventFamilies.APPLICATIONS, parties.application(), time, event);
    }

    private List<String> lines() {
        return table("en").text().lines().toList();
    }

    private Answer table(String language) {
        return ok(cast.funder().with("Accept-Language", language).get("/api/applications.csv?call=" + call));
    }
}
