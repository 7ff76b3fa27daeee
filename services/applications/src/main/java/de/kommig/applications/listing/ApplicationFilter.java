package de.kommig.applications.listing;

import de.kommig.applications.application.ApplicationState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which applications are wanted; what is empty means all. Each condition narrows what is found.
 *
 * @param states in one of them
 * @param region in which the project takes place, or in a part of it, as last handed in
 * @param topic what it is about, as last handed in
 * @param submittedSince first handed in then or later
 * @param submittedBefore first handed in earlier
 * @param leastAmount asked for, whatever the currency
 * @param mostAmount asked for, whatever the currency
 * @param words each stands in the title or in the organisation's name, see {@link Words}
 * @param role as what the caller's organisation takes part; its own when it does not say
 */
public record ApplicationFilter(
        Set<ApplicationState> states,
        Optional<UUID> call,
        Optional<UUID> organisation,
        Optional<String> region,
        Optional<String> topic,
        Optional<Instant> submittedSince,
        Optional<Instant> submittedBefore,
        Optional<BigDecimal> leastAmount,
        Optional<BigDecimal> mostAmount,
        Optional<Overdue> overdue,
        List<String> words,
        Optional<OwnRole> role) {

    /** The same whatever is written in it and asked for. */
    ApplicationFilter whateverIsWritten() {
        return new ApplicationFilter(
                states,
                call,
                organisation,
                region,
                topic,
                submittedSince,
                submittedBefore,
                Optional.empty(),
                Optional.empty(),
                overdue,
                List.of(),
                role);
    }
}
