package de.kommig.applications.checking;

import de.kommig.eventstore.decider.Rejection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application is admitted once everything has been looked at and nothing is faulty.
 *
 * @param open what nobody has come to a result about
 * @param faulty what is to be corrected first
 */
public record ChecklistIsOpen(List<Item> open, List<Item> faulty) implements Rejection {

    /** An item in plain words. */
    public record Item(String key, String text, @Nullable String note) {}

    static ChecklistIsOpen of(Checklist checklist, ChecklistTexts texts) {
        return new ChecklistIsOpen(
                checklist.open().map(entry -> item(entry, texts)).toList(),
                checklist.faulty().map(entry -> item(entry, texts)).toList());
    }

    private static Item item(Checklist.Entry entry, ChecklistTexts texts) {
        return new Item(
                entry.item().key(),
                texts.item(entry.item()),
                entry.result() == null ? null : entry.result().note());
    }

    @Override
    public String code() {
        return "checklist-is-open";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("open", open, "faulty", faulty);
    }
}
