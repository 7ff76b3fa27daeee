package de.kommig.applications.checking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A checklist as somebody sees it.
 *
 * @param version of the application that it is about, from 1
 * @param open how many items nobody has come to a result about
 * @param faulty how many are faulty
 * @param proposedCorrection for all that is faulty; absent when nothing is, and for funders
 */
public record ChecklistSheet(
        int version,
        long open,
        long faulty,
        List<ItemSheet> items,
        @Nullable ProposedCorrection proposedCorrection) {

    /**
     * An item.
     *
     * @param text what is to be looked at
     * @param fields what it is about, as JSON pointers
     * @param found what the platform has found by itself
     * @param remarks why, said about the organisation and not to it; absent for funders, who do not read what the application says
     * @param result what a coordinator has come to; absent as long as it is open
     * @param earlier what was found before it was changed, which counts no more
     */
    public record ItemSheet(
            String key,
            ItemKind kind,
            String text,
            List<String> fields,
            Found found,
            @Nullable List<String> remarks,
            @Nullable ResultSheet result,
            @Nullable ResultSheet earlier) {}

    /**
     * What a coordinator has come to.
     *
     * @param version of the application that they looked at
     * @param by their pseudonym; absent once they have left, and for funders
     */
    public record ResultSheet(
            ItemResult result,
            @Nullable String note,
            int version,
            Instant at,
            @Nullable UUID by) {}

    static ChecklistSheet of(
            Checklist checklist, ChecklistTexts texts, @Nullable ProposedCorrection proposed, boolean whole) {
        // Who takes part, and whether anybody does, is not the funder's to know.
        List<Checklist.Entry> shown = checklist.entries().stream()
                .filter(entry -> whole || entry.item().kind() != ItemKind.PARTNERS)
                .toList();
        return new ChecklistSheet(
                checklist.version(),
                shown.stream().filter(Checklist.Entry::isOpen).count(),
                shown.stream().filter(Checklist.Entry::isFaulty).count(),
                shown.stream().map(entry -> item(entry, texts, whole)).toList(),
                whole ? proposed : null);
    }

    private static ItemSheet item(Checklist.Entry entry, ChecklistTexts texts, boolean whole) {
        ChecklistItem item = entry.item();
        return new ItemSheet(
                item.key(),
                item.kind(),
                texts.item(item),
                item.fields(),
                item.found(),
                whole ? texts.remarks(item) : null,
                result(entry.result(), whole),
                result(entry.earlier(), whole));
    }

    private static @Nullable ResultSheet result(@Nullable CheckedItem result, boolean whole) {
        return result == null
                ? null
                : new ResultSheet(
                        result.result(), result.note(), result.version(), result.at(), whole ? result.by() : null);
    }
}
