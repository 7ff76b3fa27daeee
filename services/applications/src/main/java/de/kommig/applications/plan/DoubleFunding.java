package de.kommig.applications.plan;

import de.kommig.contracts.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of a project's costs that two or more grants pay together beyond what it costs (Doppelförderung). Several funders may pay for one project, and
 * for one line of it, as long as nobody pays what another has paid: means are spent economically (§ 7 (1) BHO, § 7 LHO), a grant shrinks when others come in
 * for the same purpose (no. 2 ANBest-P), and the organisation has to tell of them (no. 5.1.1 ANBest-P). What follows from it, the funders decide.
 *
 * @param line id of the line in the project's plan
 * @param label what the money is for
 * @param cost what it costs
 * @param covered what the grants pay of it together
 * @param parts of which there are at least two
 */
public record DoubleFunding(String line, String label, Money cost, Money covered, List<Part> parts) {

    /** What one grant pays of it. */
    public record Part(UUID application, Money amount) {}

    /** Whether this application pays a part of it. */
    public boolean concerns(UUID application) {
        return parts.stream().anyMatch(part -> part.application().equals(application));
    }

    /**
     * A hint at each line of an application's plan that comes from one that is funded doubly; it keeps nobody from handing in, since what follows from
     * it, the funders decide.
     */
    public static List<Finding> hints(FinancingPlan application, List<DoubleFunding> found) {
        return application.costs().stream()
                .flatMap(line -> found.stream()
                        .filter(one -> one.line().equals(line.projectLine()))
                        .map(one -> one.hint("/plan/costs/" + line.id())))
                .toList();
    }

    private Finding hint(String pointer) {
        return new Finding(
                pointer,
                "funded-doubly",
                Severity.HINT,
                Map.of("cost", cost.amount(), "covered", covered.amount(), "excess", excess().amount()));
    }

    /** What is paid beyond the cost. */
    public Money excess() {
        return new Money(covered.amount().subtract(cost.amount()), cost.currency());
    }

    /**
     * All lines that are funded doubly, in the order of the project's plan.
     *
     * @param claims that are alive: neither rejected nor withdrawn nor revoked
     */
    public static List<DoubleFunding> in(FinancingPlan project, List<Claim> claims) {
        return project.costs().stream()
                .map(line -> of(line, claims))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<DoubleFunding> of(CostLine line, List<Claim> claims) {
        String currency = line.amount().currency();
        List<Part> parts = new ArrayList<>();
        BigDecimal covered = BigDecimal.ZERO;
        for (Claim claim : claims) {
            BigDecimal cover = claim.coverOf(line.id());
            if (claim.grant().currency().equals(currency) && cover.signum() > 0) {
                parts.add(new Part(claim.application(), new Money(cover, currency)));
                covered = covered.add(cover);
            }
        }
        return parts.size() > 1 && covered.compareTo(line.amount().amount()) > 0
                ? Optional.of(new DoubleFunding(
                        line.id(), line.label(), line.amount(), new Money(covered, currency), List.copyOf(parts)))
                : Optional.empty();
    }
}
