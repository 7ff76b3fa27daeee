package de.kommig.applications.working;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two people write at once. Who writes into a field that somebody else has changed since they looked does not overwrite it: their value is kept
 * beside, until somebody who has seen both settles it. Nothing that anybody has written is dropped by another's not knowing of it.
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
            return new Merged(before, List.of(), List.of());
        }
        return new Merging(before, patch).merged();
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
            settle(change);
            applied.add(field);
        } else if (there != null
                && there.revision() > patch.base()
                && !patch.by().equals(there.by())) {
            keepBeside(field, change.value());
            refused.add(field);
        } else {
            entries.put(field, written(field, change.value()));
            settle(change);
            applied.add(field);
        }
    }

    /** The author's own earlier value is done with; that of others only if the author has seen it and says so. */
    private void settle(Change change) {
        conflicts.removeIf(other -> other.field().equals(change.field())
                && (patch.by().equals(other.by()) || (change.settles() && other.revision() <= patch.base())));
    }

    private void keepBeside(Field field, @Nullable String value) {
        boolean known = conflicts.stream().anyMatch(one -> isOwn(one, field) && Objects.equals(one.value(), value));
        if (!known) {
            conflicts.removeIf(one -> isOwn(one, field));
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
