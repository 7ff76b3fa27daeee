package de.kommig.applications.overlapping;

import de.kommig.applications.plan.DoubleFunding;
import de.kommig.contracts.Money;
import java.util.List;
import java.util.UUID;

/**
 * A line of a project's costs that grants pay together beyond what it costs.
 *
 * @param projectLine id of the line
 * @param label what the money is for
 * @param covered what the grants pay of it together
 * @param excess what is too much
 */
public record OverlapSheet(
        String projectLine, String label, Money cost, Money covered, Money excess, List<PartSheet> parts) {

    /** What one of the grants pays of it, if it is spread evenly over all costs of its plan. */
    public record PartSheet(UUID applicationId, Money amount) {}

    /** What is told of it. */
    public static OverlapSheet of(DoubleFunding it) {
        return new OverlapSheet(
                it.line(),
                it.label(),
                it.cost(),
                it.covered(),
                it.excess(),
                it.parts().stream()
                        .map(part -> new PartSheet(part.application(), part.amount()))
                        .toList());
    }
}
