package de.kommig.applications.checking;

import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has to be looked at, and what has been.
 *
 * @param version the newest version of the application, from 1
 * @param results what was found, also about what has changed since
 */
record Checklist(int version, Results results, List<Entry> entries) {

    /**
     * An item with what was found.
     *
     * @param result what counts; {@code null}: it is open
     * @param earlier what was found before it changed and counts no more
     */
    record Entry(
            ChecklistItem item,
            @Nullable CheckedItem result,
            @Nullable CheckedItem earlier) {

        boolean isOpen() {
            return result == null;
        }

        boolean isFaulty() {
            return result != null && result.result() == ItemResult.FAULTY;
        }
    }

    /**
     * The checklist. A result about an earlier version counts as long as nothing has changed in what it is about.
     *
     * @param changedSince which fields are other now than in the version of this number
     */
    static Checklist of(
            int version,
            Results results,
            List<ChecklistItem> items,
            IntFunction<? extends Collection<String>> changedSince) {
        return new Checklist(
                version,
                results,
                items.stream()
                        .map(item -> results.of(item.key())
                                .map(result ->
                                        result.version() < version && item.isAbout(changedSince.apply(result.version()))
                                                ? new Entry(item, null, result)
                                                : new Entry(item, result, null))
                                .orElseGet(() -> new Entry(item, null, null)))
                        .toList());
    }

    boolean has(String key) {
        return entries.stream().anyMatch(entry -> entry.item().key().equals(key));
    }

    Stream<Entry> open() {
        return entries.stream().filter(Entry::isOpen);
    }

    Stream<Entry> faulty() {
        return entries.stream().filter(Entry::isFaulty);
    }

    boolean isSettled() {
        return entries.stream().noneMatch(entry -> entry.isOpen() || entry.isFaulty());
    }

    /** Rises when the application is handed in again and with each result, and with nothing else; both only ever rise. */
    long tag() {
        return version + results.revision();
    }
}
