package de.kommig.applications.drafting;

import de.kommig.applications.working.Field;
import de.kommig.applications.working.Merged;
import de.kommig.applications.working.Patch;
import java.util.List;

/**
 * What became of changes that somebody has sent.
 *
 * @param revision of the draft now, to be named as the base of the next changes
 * @param applied fields that are now as they were sent, as JSON pointers
 * @param refused fields that had changed since the base; what was sent for them waits among the conflicts
 * @param others what else has changed since the base: by others, or by the same person in another window
 * @param completeness how far the draft has come with it
 * @param conflicts all that wait for somebody to settle them
 */
public record SavedSheet(
        long revision,
        List<String> applied,
        List<String> refused,
        List<DraftSheet.FieldSheet> others,
        List<DraftSheet.FieldSheet> conflicts,
        JudgedSheet completeness) {

    static SavedSheet of(Merged merged, Patch patch, JudgedSheet judged) {
        return new SavedSheet(
                merged.draft().revision(),
                merged.applied().stream().map(Field::pointer).toList(),
                merged.refused().stream().map(Field::pointer).toList(),
                merged.draft().entries().stream()
                        .filter(entry -> entry.revision() > patch.base()
                                && !merged.applied().contains(entry.field()))
                        .map(DraftSheet.FieldSheet::of)
                        .toList(),
                merged.draft().conflicts().stream()
                        .map(DraftSheet.FieldSheet::of)
                        .toList(),
                judged);
    }
}
