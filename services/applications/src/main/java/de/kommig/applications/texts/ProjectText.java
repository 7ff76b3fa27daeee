package de.kommig.applications.texts;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.contracts.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of a project in one of its revisions; what is {@code null} has not been said.
 *
 * @param need why it is needed
 * @param targetGroup for whom it is
 * @param activities what is done
 * @param results what is to come of it
 * @param regions where it takes place; keys of the platform's vocabulary
 * @param topics what it is about; keys of the platform's vocabulary
 * @param languages that are spoken in it, BCP 47
 * @param plan what it costs and who pays, whoever is asked for it
 */
public record ProjectText(
        String title,
        @Nullable String summary,
        @Nullable String need,
        @Nullable String targetGroup,
        @Nullable String activities,
        @Nullable String results,
        List<String> regions,
        List<String> topics,
        List<String> languages,
        @Nullable Period period,
        List<Partner> partners,
        @Nullable FinancingPlan plan) {

    /** The same with another plan. */
    public ProjectText with(FinancingPlan other) {
        return new ProjectText(
                title,
                summary,
                need,
                targetGroup,
                activities,
                results,
                regions,
                topics,
                languages,
                period,
                partners,
                other);
    }

    /**
     * Somebody who takes part.
     *
     * @param organisation on the platform; {@code null}: it is not there
     * @param name and what they do, where they are not on the platform or more is to be said
     */
    public record Partner(
            @JsonProperty("organisationId") @JsonAlias("organisation") @Nullable
            UUID organisation,

            @Nullable String name) {}
}
