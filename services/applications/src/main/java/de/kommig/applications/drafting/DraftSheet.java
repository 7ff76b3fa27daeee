package de.kommig.applications.drafting;

import de.kommig.applications.working.Entry;
import de.kommig.applications.working.FieldValue;
import de.kommig.applications.working.WorkingDraft;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An application as it is being written.
 *
 * @param revision to be named as the base of changes
 * @param due whether it is the outline or the application, and until when it can be handed in
 * @param fields all that have a value; lines of the plan in their order of arrival
 * @param completeness how far it has come, for the call as it is now
 * @param conflicts what was not written because the field had changed before; the field itself shows the value from then
 */
public record DraftSheet(
        UUID id,
        long revision,
        StageSheet due,
        List<FieldSheet> fields,
        List<FieldSheet> conflicts,
        JudgedSheet completeness) {

    /**
     * What somebody has written.
     *
     * @param field JSON pointer, e.g. {@code /answers/goals}
     * @param value absent: the field has been taken away
     * @param by pseudonym of who has written it; absent where that is not known
     * @param revision of the draft since which it stands there
     */
    public record FieldSheet(
            String field,
            @Nullable JsonNode value,
            @Nullable UUID by,
            Instant at,
            long revision) {

        static FieldSheet of(Entry entry) {
            return new FieldSheet(
                    entry.field().pointer(),
                    entry.value() == null ? null : FieldValue.tree(entry.value()),
                    entry.by(),
                    entry.at(),
                    entry.revision());
        }
    }

    static DraftSheet of(WorkingDraft draft, StageSheet due, JudgedSheet judged) {
        return new DraftSheet(
                draft.application(),
                draft.revision(),
                due,
                draft.entries().stream()
                        .filter(entry -> entry.value() != null)
                        .map(FieldSheet::of)
                        .toList(),
                draft.conflicts().stream().map(FieldSheet::of).toList(),
                judged);
    }
}
