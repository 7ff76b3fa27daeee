package de.kommig.coordination;

import static de.kommig.coordination.RunningCoordination.REQUESTED;
import static de.kommig.coordination.RunningCoordination.SERVICE;
import static de.kommig.coordination.RunningCoordination.SOON;
import static de.kommig.coordination.RunningCoordination.TEXT;
import static de.kommig.coordination.RunningCoordination.TITLE;
import static de.kommig.coordination.RunningCoordination.applicant;
import static de.kommig.coordination.RunningCoordination.drafted;
import static de.kommig.coordination.RunningCoordination.happens;
import static de.kommig.coordination.RunningCoordination.journey;
import static de.kommig.coordination.RunningCoordination.parties;
import static de.kommig.coordination.RunningCoordination.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.call.CallRules;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An organisation that is asked to take part follows the application from then on. */
class PartnerJourneyTest {

    private final Parties parties = parties();
    private final UUID house = UUID.randomUUID();
    private final Api partner =
            SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), house).with("Accept-Language", "de");

    @Test
    void it_is_its_turn_once_it_is_asked_and_nobodys_journey_once_it_declines() {
        drafted(parties);
        journey(applicant(parties), parties, "draft");
        assertThat(partner.get(path(parties)).status()).isEqualTo(404);

        happens(new ApplicationEvent.PartnerAsked(parties, house, PartnerRole.FISCAL_SPONSOR));
        assertThat(journey(partner, parties, "draft").at("/next/text").asString())
                .isEqualTo("Bitte lesen Sie den Antrag und sagen Sie zu oder ab.");
        assertThat(partner.get(path(parties)).text())
                .contains("Ihre Organisation wurde um Beteiligung gebeten (Träger).");
        assertThat(partner.get("/api/journeys").expect(200).text())
                .contains(parties.application().toString());

        happens(new ApplicationEvent.PartnerDeclined(parties, house, PartnerRole.FISCAL_SPONSOR, null));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(partner.get(path(parties)).status()).isEqualTo(404));
        assertThat(partner.get("/api/journeys").expect(200).text())
                .doesNotContain(parties.application().toString());
        assertThat(applicant(parties)
                        .with("Accept-Language", "de")
                        .get(path(parties))
                        .text())
                .contains("Die andere Organisation beteiligt sich nicht (Träger).");
    }

    @Test
    void its_journey_goes_on_after_the_decision_without_figures_if_it_carries_the_application() {
        drafted(parties);
        happens(
                new ApplicationEvent.PartnerAsked(parties, house, PartnerRole.FISCAL_SPONSOR),
                new ApplicationEvent.PartnerConfirmed(parties, house, PartnerRole.FISCAL_SPONSOR),
                new ApplicationEvent.Submitted(parties, TITLE, REQUESTED, TEXT),
                new ApplicationEvent.Approved(parties, REQUESTED, null));
        for (AwardEvent event : new AwardEvent[] {
            new AwardEvent.Opened(
                    parties, TITLE, REQUESTED, "Europe/Berlin", CallRules.NONE.award(), CallRules.NONE.financing()),
            new AwardEvent.DrawdownPaid(parties, 1, REQUESTED, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 4, 1))
        }) {
            SERVICE.happensElsewhere(EventFamilies.AWARDS, parties.application(), event);
        }

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(partner.get(path(parties)).text()).contains("Zahlung geleistet."));
        assertThat(partner.get(path(parties)).text()).doesNotContain("April 2027", "zu verwenden bis");
    }
}
