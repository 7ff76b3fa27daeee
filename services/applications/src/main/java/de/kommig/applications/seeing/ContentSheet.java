package de.kommig.applications.seeing;

import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.Period;
import de.kommig.contracts.application.ProjectRef;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an application says beside its summary and answers; what has not been said is absent.
 *
 * @param tables answers that are tables, by the question's key
 * @param regions where the project takes place
 * @param topics what it is about
 * @param project that the application was written from; never shown to reviewers
 */
public record ContentSheet(
        @Nullable Map<String, List<Map<String, String>>> tables,
        @Nullable FinancingPlan plan,
        @Nullable Period period,
        @Nullable List<String> regions,
        @Nullable List<String> topics,
        @Nullable ProjectRef project) {

    private static final ContentSheet NOTHING = new ContentSheet(null, null, null, null, null, null);

    /** The sheet; {@code null} when nothing of all this has been said. */
    static @Nullable ContentSheet of(ProposalText text, Viewpoint viewpoint) {
        boolean open = viewpoint != Viewpoint.REVIEWER;
        ContentSheet sheet = new ContentSheet(
                text.tables(), text.plan(), text.period(), text.regions(), text.topics(), open ? text.project() : null);
        return sheet.equals(NOTHING) ? null : sheet;
    }
}
