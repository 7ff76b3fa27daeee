package de.kommig.notifications.http;

import de.kommig.notifications.inbox.Inboxes;
import de.kommig.notifications.inbox.Readings;
import de.kommig.web.Person;
import de.kommig.web.problems.Languages;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own data (Art. 15 and 20 GDPR). */
@RestController
@RequestMapping("/api/me")
class ExportResource {

    private final Inboxes inboxes;
    private final Readings readings;
    private final InboxItems items;
    private final Clock clock;

    ExportResource(Inboxes inboxes, Readings readings, InboxItems items, Clock clock) {
        this.inboxes = inboxes;
        this.readings = readings;
        this.items = items;
        this.clock = clock;
    }

    /** All that this service knows of you. */
    @GetMapping("/export")
    PersonExport export(
            Person person,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        return new PersonExport(
                person.id(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                items.of(inboxes.all(person.id()), person.id(), Languages.of(language)),
                readings.of(person.id()));
    }
}
