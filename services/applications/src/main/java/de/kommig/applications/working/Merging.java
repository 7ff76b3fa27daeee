package de.kommig.applications.working;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two people write at once, or one in two windows. Who writes into a field that has changed since they looked does not overwrite it: their value is
 * kept beside, until somebody who has seen both settles it. Nothing that anybody has written is dropped by not knowing of it. Who says in each patch
 * what the answer to the one before said is not refused because of their own patches.
 */
final class Merging {

    /** So many patches back are recognised when they are sent again. */
    private static final int REMEMBERED = 50;

    private final WorkingDraft before;
    private final Patch patch;
    private final long revision;
    private final Map<Field, Entry> entries = new LinkedHashMap<>();
    private final List<Entry> conflicts;
    private final List<Field> applied = new ArrayList<>();
    private final List<Field> refused = new ArrayList<>();

    private Merging(WorkingDraft before, Patch patch) {
        this.before = before;
        this.patch = patch;
        this.revision = before.revision() + 1;
        this.conflicts = new ArrayList<>(before.conflicts());
        before.entries().forEach(entry -> entries.put(entry.field(), entry));
    }

    static Merged merge(WorkingDraft before, Patch patch) {
        if (patch.command() != null && before.commands().contains(patch.command())) {
            return again(before, patch);
        }
        return new Merging(before, patch).merged();
    }

    /** Sent again: what there is to tell of it now, which is what was told before, unless somebody has written there since. */
    private static Merged again(WorkingDraft draft, Patch patch) {
        List<Field> applied = new ArrayList<>();
        List<Field> refused = new ArrayList<>();
        for (Change change : patch.changes()) {
            if (Objects.equals(draft.value(change.field()), change.value())) {
                applied.add(change.field());
            } else if (draft.conflicts().stream().anyMatch(one -> waits(one, change, patch))) {
                refused.add(change.field());
            }
        }
        return new Merged(draft, List.copyOf(applied), List.copyOf(refused));
    }

    private static boolean waits(Entry one, Change change, Patch patch) {
        return one.field().equals(change.field())
                && patch.by().equals(one.by())
                && Objects.equals(one.value(), change.value());
    }

    private Merged merged() {
        patch.changes().forEach(this::merge);
        List<Entry> now = List.copyOf(entries.values());
        if (now.equals(before.entries()) && conflicts.equals(before.conflicts())) {
            return new Merged(before, applied, refused);
        }
        WorkingDraft draft = new WorkingDraft(
                before.application(),
                revision,
                before.version(),
                before.basis(),
                null,
                now,
                List.copyOf(conflicts),
                remembered());
        return new Merged(draft, applied, refused);
    }

    private void merge(Change change) {
        Field field = change.field();
        Entry there = entries.get(field);
        if (Objects.equals(there == null ? null : there.value(), change.value())) {
            settle(change, there);
            applied.add(field);
        } else if (there != null && there.revision() > patch.base()) {
            keepBeside(field, change.value());
            refused.add(field);
        } else {
            entries.put(field, written(field, change.value()));
            settle(change, there);
            applied.add(field);
        }
    }

    /**
     * What waits is done with only if the author has seen it. Then it is enough to write the field again, if it waits for the author because of
     * somebody else; what others have written, or the author in another window, goes if the author says so.
     */
    private void settle(Change change, @Nullable Entry there) {
        boolean othersStood = there == null || !patch.by().equals(there.by());
        conflicts.removeIf(one -> one.field().equals(change.field())
                && isSeen(one)
                && (change.settles() || (othersStood && patch.by().equals(one.by()))));
    }

    private boolean isSeen(Entry one) {
        return one.revision() <= patch.base();
    }

    private void keepBeside(Field field, @Nullable String value) {
        boolean known = conflicts.stream().anyMatch(one -> isOwn(one, field) && Objects.equals(one.value(), value));
        if (!known) {
            conflicts.removeIf(one -> isOwn(one, field) && isSeen(one));
            conflicts.add(written(field, value));
        }
    }

    private boolean isOwn(Entry one, Field field) {
        return one.field().equals(field) && patch.by().equals(one.by());
    }

    private Entry written(Field field, @Nullable String value) {
        return new Entry(field, value, patch.by(), patch.at(), revision);
    }

    private List<String> remembered() {
        if (patch.command() == null) {
            return before.commands();
        }
        List<String> all = new ArrayList<>(before.commands());
        all.add(patch.command());
        return List.copyOf(all.subList(Math.max(0, all.size() - REMEMBERED), all.size()));
    }
}
