package de.kommig.applications.overlapping;

import de.kommig.applications.application.ApplicationState;
import de.kommig.contracts.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is asked for and given for a project.
 *
 * @param costs of the project by its plan; absent without one
 * @param requested the sum of what is asked for and not decided yet, in the currency of the costs; absent without costs
 * @param approved the sum of what is given, likewise
 * @param applications that are alive
 * @param doubleFunding lines of the plan that would be paid more than once
 */
public record FundingSheet(
        UUID projectId,
        @Nullable Money costs,
        @Nullable Money requested,
        @Nullable Money approved,
        List<Row> applications,
        List<OverlapSheet> doubleFunding) {

    /**
     * An application.
     *
     * @param approved what is given; absent while nothing is decided
     */
    public record Row(
            UUID applicationId,
            UUID callId,
            ApplicationState state,
            String title,
            Money requested,
            @Nullable Money approved) {

        static Row of(LiveApplication it) {
            return new Row(
                    it.parties().application(),
                    it.parties().call(),
                    it.state(),
                    it.title(),
                    it.requested(),
                    it.approved());
        }
    }
}
