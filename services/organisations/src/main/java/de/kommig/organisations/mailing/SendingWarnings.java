package de.kommig.organisations.mailing;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.organisations.inviting.Language;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.people.Channels.Pace;
import de.kommig.organisations.people.KnownPerson;
import de.kommig.organisations.people.People;
import de.kommig.organisations.warning.Warning;
import de.kommig.organisations.warning.WarningQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Mails warnings that are due, to those owners who have an address and want mail. */
final class SendingWarnings implements Runnable {

    /** Longer than the timeouts of one mail together. */
    private static final Duration TAKEN_FOR = Duration.ofMinutes(5);

    /** Longer than what is still news, so that nothing is mailed twice. */
    private static final Duration KEPT_FOR = Duration.ofDays(7);

    private final WarningQueue queue;
    private final People people;
    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final MailServer server;
    private final MailSettings settings;
    private final Clock clock;

    SendingWarnings(
            WarningQueue queue,
            People people,
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations,
            MailServer server,
            MailSettings settings,
            Clock clock) {
        this.queue = queue;
        this.people = people;
        this.organisations = organisations;
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends all that is due, or until the mail server does not want any more. */
    @Override
    public void run() {
        queue.forgetBefore(clock.instant().minus(KEPT_FOR));
        if (!server.missing().isEmpty()) {
            return;
        }
        Optional<Warning> next = take();
        while (next.isPresent() && send(next.get())) {
            next = take();
        }
    }

    private Optional<Warning> take() {
        Instant now = clock.instant();
        return queue.take(now, now.plus(TAKEN_FOR));
    }

    /** Whether it makes sense to go on with the next one. */
    private boolean send(Warning warning) {
        Instant now = clock.instant();
        Optional<KnownPerson> reader = people.find(warning.person())
                .filter(person -> person.data().channels().email() != Pace.NEVER);
        Organisation organisation = organisations.load(warning.organisation()).state();
        if (reader.isEmpty() || !(organisation instanceof Organisation.Registered registered)) {
            // Not as if it had been: were somebody there to get the next one of this day, it is the first.
            queue.drop(warning);
            return true;
        }
        WarningLetter letter = WarningLetter.of(warning, registered.name(), language(reader.get()), server.portal());
        Sending sending = server.send(
                reader.get().data().email(),
                "warning-" + warning.id().replace('/', '-'),
                letter.subject(),
                letter.text(),
                now);
        if (sending == Sending.FAILED) {
            queue.notSent(warning, now.plus(settings.waitAfter(warning.attempts())));
            return false;
        }
        queue.done(warning);
        return true;
    }

    /** German, unless somebody reads English and not German. */
    private static Language language(KnownPerson person) {
        boolean german = person.data().languages().stream().anyMatch(tag -> tag.startsWith("de"));
        boolean english = person.data().languages().stream().anyMatch(tag -> tag.startsWith("en"));
        return english && !german ? Language.EN : Language.DE;
    }
}
