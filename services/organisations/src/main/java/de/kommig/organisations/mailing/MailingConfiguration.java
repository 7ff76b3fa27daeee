package de.kommig.organisations.mailing;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.repeating.Regularly;
import de.kommig.organisations.inviting.InvitationSettings;
import de.kommig.organisations.inviting.Invitations;
import de.kommig.organisations.inviting.MailQueue;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.people.People;
import de.kommig.organisations.warning.WarningQueue;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** What runs beside the requests: mail, and forgetting. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({InvitationSettings.class, MailSettings.class})
class MailingConfiguration {

    private static final Logger log = LoggerFactory.getLogger(MailingConfiguration.class);

    @Bean
    MailServer mailServer(
            ObjectProvider<JavaMailSender> sender, MailSettings settings, @Value("${kommig.portal:}") String portal) {
        MailServer server = new MailServer(sender.getIfAvailable(), settings.from(), portal);
        if (!server.missing().isEmpty()) {
            log.warn("invitations wait and are not mailed; missing: {}", server.missing());
        }
        return server;
    }

    @Bean
    SendingInvitations sendingInvitations(
            MailQueue queue,
            Invitations invitations,
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations,
            MailServer server,
            MailSettings settings,
            Clock clock) {
        return new SendingInvitations(queue, invitations, organisations, server, settings, clock);
    }

    @Bean
    Regularly warningMail(
            WarningQueue queue,
            People people,
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations,
            MailServer server,
            MailSettings settings,
            Clock clock) {
        return new Regularly(
                "warning-mail",
                settings.interval(),
                new SendingWarnings(queue, people, organisations, server, settings, clock));
    }

    @Bean
    Regularly mailing(SendingInvitations sending, MailSettings settings) {
        return new Regularly("invitation-mail", settings.interval(), sending);
    }

    @Bean
    Regularly sweeping(
            Invitations invitations,
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations,
            InvitationSettings settings,
            Clock clock) {
        return new Regularly(
                "invitation-sweep",
                settings.sweepInterval(),
                new SweepingInvitations(invitations, organisations, clock));
    }

    @Bean
    MailHealth invitationsHealthIndicator(MailServer server, SendingInvitations sending, MailQueue queue) {
        return new MailHealth(server, sending, queue);
    }
}
