package de.kommig.notifications.http;

import de.kommig.notifications.inbox.EntryId;
import de.kommig.notifications.inbox.Inboxes;
import de.kommig.notifications.inbox.Readings;
import de.kommig.notifications.telling.Message;
import de.kommig.web.Caller;
import de.kommig.web.Cursor;
import de.kommig.web.InvalidInput;
import de.kommig.web.NotFound;
import de.kommig.web.problems.Languages;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's inbox: what the person and the organisation they act for have been told. */
@RestController
class InboxResource {

    private final Inboxes inboxes;
    private final Readings readings;
    private final InboxItems items;
    private final Clock clock;

    InboxResource(Inboxes inboxes, Readings readings, InboxItems items, Clock clock) {
        this.inboxes = inboxes;
        this.readings = readings;
        this.items = items;
        this.clock = clock;
    }

    /**
     * Entries of the inbox, the newest first: those to the calling person, and to the organisation they act for.
     *
     * @param after {@code next} of the page before; leave out for the newest entries
     * @param limit at most so many
     */
    @GetMapping("/api/inbox")
    InboxPage inbox(
            Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        Set<UUID> recipients = recipients(caller);
        List<Message> messages = inboxes.newest(recipients, position(after), limit + 1);
        boolean more = messages.size() > limit;
        List<Message> page = more ? messages.subList(0, limit) : messages;
        return new InboxPage(
                items.of(page, caller.person(), Languages.of(language)),
                more ? Cursor.encode(Inboxes.position(page.getLast())) : null,
                inboxes.count(recipients) - readings.count(caller.person(), recipients));
    }

    /** Notes that the calling person has read an entry; others of the same organisation still have it unread. Can be repeated. */
    @PostMapping("/api/inbox/{entry}/reading")
    InboxItem reading(
            Caller caller,
            @PathVariable String entry,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        EntryId id = EntryId.parse(entry)
                .filter(parsed -> recipients(caller).contains(parsed.recipient()))
                .orElseThrow(NotFound::new);
        Message message = inboxes.find(id).orElseThrow(NotFound::new);
        readings.read(caller.person(), id, clock.instant());
        return items.of(List.of(message), caller.person(), Languages.of(language))
                .getFirst();
    }

    private static Set<UUID> recipients(Caller caller) {
        Set<UUID> recipients = new LinkedHashSet<>();
        recipients.add(caller.person());
        recipients.addAll(caller.organisations());
        return recipients;
    }

    private static Optional<String> position(@Nullable String after) {
        try {
            return Optional.ofNullable(after).map(Cursor::decode);
        } catch (InvalidInput noCursor) {
            throw InvalidInput.inParameter("after", "not-a-cursor");
        }
    }
}
