package de.kommig.contracts.call;

import de.kommig.contracts.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation has to bring in itself (Eigenmittel).
 *
 * @param leastPercent of all costs, 0 to 100; valued volunteer hours count where they are allowed
 * @param volunteerRate what an hour of voluntary work is worth; {@code null}: volunteer hours do not count
 * @param mostVolunteerPercent how much of the own means may be volunteer hours, 0 to 100; {@code null}: all of them
 */
public record OwnMeans(
        BigDecimal leastPercent,
        @Nullable Money volunteerRate,
        @Nullable BigDecimal mostVolunteerPercent) {}
