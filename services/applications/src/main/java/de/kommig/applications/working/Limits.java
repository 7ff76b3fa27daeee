package de.kommig.applications.working;

import de.kommig.web.RejectedCommand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How much a draft can hold. */
final class Limits {

    /** Characters of all values together, with those that wait among the conflicts. */
    static final int MOST_CHARACTERS = 1_000_000;

    static final int MOST_CONFLICTS = 50;

    /** Of each kind of which there can be several. */
    static final int MOST_OF_A_KIND = 200;

    /** So many fields that were taken away stay known, so that others learn of it. */
    static final int MOST_TAKEN_AWAY = 200;

    private Limits() {}

    /**
     * The draft, without what can be forgotten.
     *
     * @throws RejectedCommand when it is more than a draft can hold
     */
    static WorkingDraft kept(WorkingDraft draft) {
        if (draft.conflicts().size() > MOST_CONFLICTS) {
            throw new RejectedCommand(DraftRejection.TOO_MANY_CONFLICTS);
        }
        Map<FieldKind, Integer> counts = new EnumMap<>(FieldKind.class);
        long characters = characters(draft.conflicts()) + characters(draft.entries());
        for (Entry entry : draft.entries()) {
            if (entry.value() != null) {
                counts.merge(entry.field().kind(), 1, Integer::sum);
            }
        }
        if (characters > MOST_CHARACTERS || counts.values().stream().anyMatch(count -> count > MOST_OF_A_KIND)) {
            throw new RejectedCommand(DraftRejection.DRAFT_TOO_LARGE);
        }
        return forgetting(draft);
    }

    private static long characters(List<Entry> entries) {
        return entries.stream()
                .map(Entry::value)
                .filter(Objects::nonNull)
                .mapToLong(String::length)
                .sum();
    }

    private static WorkingDraft forgetting(WorkingDraft draft) {
        List<Entry> gone = draft.entries().stream()
                .filter(entry -> entry.value() == null)
                .sorted(Comparator.comparingLong(Entry::revision))
                .toList();
        if (gone.size() <= MOST_TAKEN_AWAY) {
            return draft;
        }
        List<Entry> entries = new ArrayList<>(draft.entries());
        entries.removeAll(gone.subList(0, gone.size() - MOST_TAKEN_AWAY));
        return new WorkingDraft(
                draft.application(),
                draft.revision(),
                draft.version(),
                draft.basis(),
                draft.seal(),
                List.copyOf(entries),
                draft.conflicts(),
                draft.commands());
    }
}
