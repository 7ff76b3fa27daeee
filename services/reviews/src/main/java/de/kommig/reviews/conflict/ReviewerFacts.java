package de.kommig.reviews.conflict;

import de.kommig.reviews.pool.DeclaredAffiliation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody who could review.
 *
 * @param ties places in organisations, present and past, with the ids that go on
 * @param declared ties by their own account
 * @param mailDomain where mail reaches them, unless everybody has a mailbox there
 */
public record ReviewerFacts(
        UUID person,
        List<Tie> ties,
        List<DeclaredAffiliation> declared,
        @Nullable String mailDomain) {

    public ReviewerFacts {
        ties = List.copyOf(ties);
        declared = List.copyOf(declared);
    }
}
