package de.kommig.applications.working;

import de.kommig.applications.application.Proposal;
import de.kommig.applications.texts.ProposalText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has written an application as a whole, past the fields: title, summary, amount and answers are what they say, and the rest stays. What
 * others had written into these fields in the meantime is kept beside.
 */
final class Replacing {

    private Replacing() {}

    /** The draft of an application of which there is none yet. */
    static WorkingDraft begin(
            UUID application,
            long version,
            Proposal proposal,
            @Nullable ProposalText text,
            @Nullable UUID by,
            Instant at) {
        List<Entry> entries = new ArrayList<>();
        DraftText.values(proposal, text).forEach((field, value) -> entries.add(new Entry(field, value, by, at, 1)));
        return new WorkingDraft(application, 1, version, 1, null, List.copyOf(entries), List.of(), List.of());
    }

    static WorkingDraft replace(
            WorkingDraft before, long version, Proposal proposal, ProposalText text, @Nullable UUID by, Instant at) {
        Map<Field, String> values = new LinkedHashMap<>(DraftText.values(proposal, text));
        values.keySet().removeIf(field -> !field.kind().isReplacedAsAWhole());
        long revision = before.revision() + 1;
        List<Entry> entries = new ArrayList<>();
        List<Entry> conflicts = new ArrayList<>(before.conflicts());
        for (Entry old : before.entries()) {
            String value = old.field().kind().isReplacedAsAWhole() ? values.remove(old.field()) : old.value();
            if (Objects.equals(value, old.value())) {
                entries.add(old);
                continue;
            }
            entries.add(new Entry(old.field(), value, by, at, revision));
            boolean unseen = old.revision() > before.basis()
                    && old.by() != null
                    && !old.by().equals(by);
            if (unseen) {
                conflicts.removeIf(one -> one.field().equals(old.field()) && Objects.equals(one.by(), old.by()));
                conflicts.add(new Entry(old.field(), old.value(), old.by(), old.at(), revision));
            }
        }
        values.forEach((field, value) -> entries.add(new Entry(field, value, by, at, revision)));
        return new WorkingDraft(
                before.application(),
                revision,
                version,
                revision,
                null,
                List.copyOf(entries),
                List.copyOf(conflicts),
                before.commands());
    }
}
