package de.kommig.notifications.http;

import de.kommig.notifications.inbox.EntryId;
import de.kommig.notifications.inbox.Readings;
import de.kommig.notifications.remembering.Cases;
import de.kommig.notifications.remembering.Drafts;
import de.kommig.notifications.telling.Audience;
import de.kommig.notifications.telling.Kind;
import de.kommig.notifications.telling.Message;
import de.kommig.notifications.texts.Named;
import de.kommig.notifications.texts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Messages as their reader gets them: with titles, in words, and whether they have been read. */
@Component
class InboxItems {

    private final Cases cases;
    private final Drafts drafts;
    private final Readings readings;

    InboxItems(Cases cases, Drafts drafts, Readings readings) {
        this.cases = cases;
        this.drafts = drafts;
        this.readings = readings;
    }

    List<InboxItem> of(List<Message> messages, UUID reader, Locale language) {
        Set<EntryId> read =
                readings.readOf(reader, messages.stream().map(EntryId::of).toList());
        Map<UUID, Cases.Titles> titles = cases.titles(messages.stream()
                .filter(message -> aboutApplication(message))
                .map(Message::subject)
                .distinct()
                .toList());
        Map<UUID, Drafts.Draft> asked = drafts.of(messages.stream()
                .filter(message -> message.audience() == Audience.PARTNER)
                .map(Message::subject)
                .distinct()
                .toList());
        Map<String, String> partners = drafts.organisations(messages.stream()
                .map(InboxItems::partner)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return messages.stream()
                .map(message -> item(
                        message,
                        message.audience() == Audience.PARTNER
                                ? named(asked.get(message.subject()))
                                : new Named(
                                        title(message, titles),
                                        null,
                                        partner(message).map(partners::get).orElse(null),
                                        null),
                        read.contains(EntryId.of(message)),
                        language))
                .toList();
    }

    /** Who is asked to take part has to know by whom, and for what, before anything is handed in. */
    private static Named named(Drafts.@Nullable Draft draft) {
        return draft == null ? Named.titled(null) : new Named(draft.title(), draft.organisation(), null, draft.call());
    }

    private static Optional<String> partner(Message message) {
        return Optional.ofNullable(message.facts().get("partner"));
    }

    private static InboxItem item(Message message, Named named, boolean read, Locale language) {
        return new InboxItem(
                EntryId.of(message).inUrl(),
                message.recipient(),
                message.kind().code(),
                message.event(),
                message.time(),
                aboutApplication(message) ? message.subject() : null,
                aboutCall(message) ? message.subject() : null,
                named.title(),
                Texts.inNames(message, named, language),
                link(message),
                read);
    }

    private static @Nullable String title(Message message, Map<UUID, Cases.Titles> titles) {
        if (aboutCall(message)) {
            return message.facts().get("title");
        }
        Cases.Titles known = titles.get(message.subject());
        if (known == null) {
            return null;
        }
        return message.audience() == Audience.REVIEWER ? known.forReviewers() : known.title();
    }

    /** A reviewer goes to the round, to answer or to review; everybody else to the award, if it is about one, or to the journey. */
    private static String link(Message message) {
        if (aboutCall(message)) {
            return "/api/calls/" + message.subject();
        }
        if (message.kind().isAboutWebhook()) {
            return "/api/feeds/" + message.facts().get("feed") + "/webhooks/" + message.subject();
        }
        if (message.kind().name().startsWith("AWARD_")) {
            return "/api/awards/" + message.subject();
        }
        if (message.kind() == Kind.PARTNER_RELEASED) {
            return "/api/applications"; // It sees nothing of the one any more.
        }
        return (message.audience() == Audience.REVIEWER ? "/api/rounds/" : "/api/journeys/") + message.subject();
    }

    private static boolean aboutApplication(Message message) {
        return !aboutCall(message) && !message.kind().isAboutWebhook();
    }

    private static boolean aboutCall(Message message) {
        return message.kind().isAboutCall();
    }
}
