package de.kommig.notifications.http;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an inbox.
 *
 * @param id names the entry, for {@code POST /api/inbox/{id}/reading}
 * @param recipient the person or organisation it is for
 * @param kind what it is about, e.g. {@code correction-requested}
 * @param event id of the event that says so
 * @param time when that happened
 * @param application the application it is about, if it is about one
 * @param call the call it is about, if it is about one and no application
 * @param title of the application as last handed in, or of the call; for who is asked to take part, as it is called now; absent as long as it is not
 *     known
 * @param text a sentence or two, in German or English as {@code Accept-Language} asks
 * @param link where to go on
 * @param read whether the calling person has read it
 */
public record InboxItem(
        String id,
        UUID recipient,
        String kind,
        String event,
        Instant time,
        @Nullable UUID application,
        @Nullable UUID call,
        @Nullable String title,
        String text,
        String link,
        boolean read) {}
