package de.kommig.contracts.call;

import de.kommig.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * How much one application may ask for; both ends belong to it, in the currency of the call's budget.
 *
 * @param least {@code null}: any amount above zero
 * @param most {@code null}: up to the whole budget
 */
public record AmountRange(@Nullable Money least, @Nullable Money most) {}
