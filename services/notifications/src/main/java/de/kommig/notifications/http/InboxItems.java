package de.kommig.notifications.http;

import de.kommig.notifications.inbox.EntryId;
import de.kommig.notifications.inbox.Readings;
import de.kommig.notifications.remembering.Cases;
import de.kommig.notifications.telling.Audience;
import de.kommig.notifications.telling.Kind;
import de.kommig.notifications.telling.Message;
import de.kommig.notifications.texts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Messages as their reader gets them: with titles, in words, and whether they have been read. */
@Component
class InboxItems {

    private final Cases cases;
    private final Readings readings;

    InboxItems(Cases cases, Readings readings) {
        this.cases = cases;
        this.readings = readings;
    }

    List<InboxItem> of(List<Message> messages, UUID reader, Locale language) {
        Set<EntryId> read =
                readings.readOf(reader, messages.stream().map(EntryId::of).toList());
        Map<UUID, String> titles = cases.titles(messages.stream()
                .filter(message -> !aboutCall(message))
                .map(Message::subject)
                .distinct()
                .toList());
        return messages.stream()
                .map(message -> item(message, title(message, titles), read.contains(EntryId.of(message)), language))
                .toList();
    }

    private static InboxItem item(Message message, @Nullable String title, boolean read, Locale language) {
        boolean aboutCall = aboutCall(message);
        return new InboxItem(
                EntryId.of(message).inUrl(),
                message.recipient(),
                message.kind().code(),
                message.event(),
                message.time(),
                aboutCall ? null : message.subject(),
                aboutCall ? message.subject() : null,
                title,
                Texts.of(message, title, language),
                link(message),
                read);
    }

    private static @Nullable String title(Message message, Map<UUID, String> titles) {
        return aboutCall(message) ? message.facts().get("title") : titles.get(message.subject());
    }

    /** A reviewer goes to the round, to answer or to review; everybody else to the award, if it is about one, or to the journey. */
    private static String link(Message message) {
        if (aboutCall(message)) {
            return "/api/calls/" + message.subject();
        }
        if (message.kind().name().startsWith("AWARD_")) {
            return "/api/awards/" + message.subject();
        }
        if (message.kind() == Kind.PARTNER_RELEASED) {
            return "/api/applications"; // It sees nothing of the one any more.
        }
        return (message.audience() == Audience.REVIEWER ? "/api/rounds/" : "/api/journeys/") + message.subject();
    }

    private static boolean aboutCall(Message message) {
        return message.kind().isAboutCall();
    }
}
