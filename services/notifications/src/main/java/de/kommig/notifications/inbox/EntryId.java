package de.kommig.notifications.inbox;

import de.kommig.notifications.telling.Message;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names an entry: what one event has told one recipient.
 *
 * @param recipient the person or organisation
 * @param event id of the event, {@code <stream>/<sequence>}
 */
public record EntryId(UUID recipient, String event) {

    private static final String UUID_PATTERN = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final Pattern IN_URL =
            Pattern.compile("(" + UUID_PATTERN + ")\\.([a-z]+-" + UUID_PATTERN + ")\\.([0-9]{10,19})");

    public static EntryId of(Message message) {
        return new EntryId(message.recipient(), message.event());
    }

    /** Reads what {@link #inUrl()} wrote; empty for any other text. */
    public static Optional<EntryId> parse(String text) {
        Matcher parts = IN_URL.matcher(text);
        return parts.matches()
                ? Optional.of(new EntryId(UUID.fromString(parts.group(1)), parts.group(2) + "/" + parts.group(3)))
                : Optional.empty();
    }

    /** As one segment of a path. */
    public String inUrl() {
        return recipient + "." + event.replace('/', '.');
    }

    /** As stored: {@code <recipient>/<event id>}. */
    @Override
    public String toString() {
        return recipient + "/" + event;
    }
}
