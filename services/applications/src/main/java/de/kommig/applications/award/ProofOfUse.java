package de.kommig.applications.award;

import de.kommig.contracts.Money;
import java.util.List;

/**
 * The proof of use (Verwendungsnachweis) as the organisation makes it; its figures follow from it, see {@link ProofFigures}.
 *
 * @param narrative what was done and what came of it (Sachbericht)
 * @param otherMeans all that paid for the project beside the award: own means, other funders, income
 * @param receipts in the order of their payment
 */
public record ProofOfUse(String narrative, Money otherMeans, List<Receipt> receipts) {

    /** The sum of all receipts. */
    public Money spent() {
        return Amounts.sum(receipts.stream().map(Receipt::amount).toList(), otherMeans);
    }
}
