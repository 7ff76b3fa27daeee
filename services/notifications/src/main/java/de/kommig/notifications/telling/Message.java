package de.kommig.notifications.telling;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that one recipient is told.
 *
 * @param recipient the person or organisation
 * @param audience as whom the recipient is told
 * @param kind what it is about
 * @param event id of the event that says so
 * @param time of that event
 * @param subject the application, or the {@linkplain Kind#isAboutCall call}, or the {@linkplain Kind#isAboutWebhook webhook}
 * @param facts what the text needs beside the title, by name: {@code amount} and {@code currency}, {@code respondBy} (RFC 3339),
 *     {@code rank}, {@code day} (ISO 8601), {@code ground}, {@code recommendation}, {@code role} and {@code partner} (its id), {@code title} (of a call), {@code feed} (its id),
 *     {@code number} (in the feed), {@code attempts}, {@code reason} (why a webhook is switched off),
 *     {@code changed} (parts of a call, with commas)
 */
public record Message(
        UUID recipient,
        Audience audience,
        Kind kind,
        String event,
        Instant time,
        UUID subject,
        Map<String, String> facts) {}
