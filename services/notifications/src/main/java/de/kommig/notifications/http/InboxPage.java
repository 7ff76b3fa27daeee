package de.kommig.notifications.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the caller's inbox, newest first.
 *
 * @param items the entries
 * @param next ask for {@code after=<next>} to get older ones; absent on the last page
 * @param unread entries in the whole inbox that the calling person has not read
 */
public record InboxPage(List<InboxItem> items, @Nullable String next, long unread) {}
