package de.kommig.notifications.http;

import de.kommig.notifications.inbox.Reading;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All that this service knows of a person. What their organisations have been told is those organisations'.
 *
 * @param person their pseudonym
 * @param messages what they themselves have been told, newest first
 * @param readings which messages they have read, of their own and of their organisations', the first one first
 */
record PersonExport(UUID person, Instant exportedAt, List<InboxItem> messages, List<Reading> readings) {}
