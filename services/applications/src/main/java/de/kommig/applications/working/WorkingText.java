package de.kommig.applications.working;

import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an application says, whether or not it has been handed in.
 *
 * @param title of the project
 * @param requested the amount asked for
 * @param text {@code null}: it has been erased
 */
public record WorkingText(
        String title, Money requested, @Nullable ProposalText text) {

    /** What the fields of a draft say together, without documents, which are not written. */
    public static WorkingText of(WorkingDraft draft) {
        return DraftText.of(draft);
    }
}
