package de.kommig.organisations.mailing;

import static de.kommig.organisations.RunningOrganisations.MAIL;
import static de.kommig.organisations.RunningOrganisations.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import de.kommig.eventstore.parking.Parking;
import de.kommig.organisations.Mailboxes;
import de.kommig.organisations.OrganisationsService;
import de.kommig.organisations.RunningOrganisations;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class MailServerAwayTest {

    private final UUID id = UUID.randomUUID();
    private final UUID amira = UUID.randomUUID();
    private final String path = "/api/organisations/" + id;
    private final String address = Mailboxes.newAddress();
    private final Api coordinator = SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID());

    private Answer invite(RunningService service, String address) {
        return service.as(Role.ORGANISATION, amira, id)
                .post(path + "/invitations", "{\"email\": \"%s\", \"role\": \"viewer\"}".formatted(address))
                .expect(200);
    }

    @Test
    void mail_waits_for_the_mail_server_over_a_restart_and_is_sent_once_while_all_else_goes_on() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        RunningService first = RunningOrganisations.start();
        MAIL.goAway();
        try {
            invite(first, address);
            await().untilAsserted(() -> assertThat(RunningOrganisations.kept(address))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.getInteger("attempts")).isGreaterThan(1)));
            // Whichever of the two instances has tried.
            Api elsewhere = first.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID());
            await().untilAsserted(() -> assertThat(health(coordinator) + health(elsewhere))
                    .contains("the mail server takes no mail", "\"waiting\":"));
            assertThat(coordinator
                            .get("/actuator/health")
                            .expect(200)
                            .json()
                            .get("status")
                            .asString())
                    .isEqualTo("UP");
            RunningOrganisations.stop(first);
            RunningOrganisations.start();
        } finally {
            MAIL.comeBack();
        }

        String token = MAIL.tokenTo(address);
        await().untilAsserted(() -> assertThat(RunningOrganisations.kept(address))
                .singleElement()
                .satisfies(kept -> assertThat(kept).containsKey("sentAt").doesNotContainKey("due")));
        assertThat(MAIL.to(address)).hasSize(1);
        SERVICE.as(UUID.randomUUID())
                .post("/api/invitations/acceptance", "{\"token\": \"" + token + "\"}")
                .expect(201);
        assertThat(SERVICE.bean(Parking.class).count("invitations")).isZero();

        root.detachAppender(log);
        assertThat(everything(log))
                .contains("the mail server takes no mail")
                .doesNotContain(address, address.substring(0, 20), token, token.substring(43));
    }

    @Test
    void without_a_mail_server_invitations_wait_and_health_says_what_is_missing() {
        RunningService without = RunningService.start(OrganisationsService.class, "organisations");
        Api owner = without.as(Role.ORGANISATION, amira, id);
        String health = health(without.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID()));

        assertThat(health).contains("no mail can be sent", "spring.mail.host", "kommig.mail.from", "kommig.portal");
        owner.post(path + "/invitations", "{\"email\": \"%s\", \"role\": \"viewer\"}".formatted(address))
                .expect(200);
        // The instance that has a mail server sends it.
        assertThat(MAIL.mailTo(address)).isNotNull();
    }

    private static String health(Api coordinator) {
        return coordinator
                .get("/actuator/health")
                .expect(200)
                .json()
                .at("/components/invitations")
                .toString();
    }

    private static String everything(ListAppender<ILoggingEvent> log) {
        StringBuilder all = new StringBuilder();
        for (ILoggingEvent event : List.copyOf(log.list)) {
            if (event.getLevel().isGreaterOrEqual(Level.INFO)) {
                all.append(event.getFormattedMessage()).append(event.getMDCPropertyMap());
                all.append(ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .append('\n');
            }
        }
        return all.toString();
    }
}
