package de.kommig.applications.proposing;

import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.contracts.award.PlannedCost;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice that the funder only has to look through.
 *
 * @param amount that has been approved
 * @param notice body for {@code POST /api/awards/{id}/notice}
 * @param missing JSON pointers to what the application does not say, or not in a way that could be taken
 * @param findings what the funder should see to before it gives the notice
 */
public record NoticeProposal(Money amount, Notice notice, List<String> missing, List<NoticeFinding> findings) {

    /**
     * Something that does not go together.
     *
     * @param pointer to the part of the notice
     * @param code in kebab-case
     * @param text in the language of who asks
     */
    public record NoticeFinding(String pointer, String code, String text) {}

    /**
     * The notice.
     *
     * @param text with the conditions of the approval, and why less is given than was asked for
     */
    public record Notice(LocalDate on, @Nullable Period period, List<PlannedCost> plan, String text) {}
}
