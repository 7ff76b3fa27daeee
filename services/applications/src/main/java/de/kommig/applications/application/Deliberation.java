package de.kommig.applications.application;

import de.kommig.contracts.ContentRef;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the funder's members have said to each other before there is a decision; nobody else's concern.
 *
 * @param proposed what somebody proposes, as long as nobody else has agreed or declined
 * @param declined what nobody agreed to, oldest first
 */
public record Deliberation(@Nullable ProposedDecision proposed, List<Declined> declined) {

    /** Nothing has been said. */
    public static final Deliberation NONE = new Deliberation(null, List.of());

    /**
     * A proposal to which somebody else did not agree.
     *
     * @param reason why not
     */
    public record Declined(ProposedDecision proposal, ContentRef reason) {}

    Deliberation proposing(ProposedDecision proposal) {
        return new Deliberation(proposal, declined);
    }

    Deliberation declining(ContentRef reason) {
        return proposed == null
                ? this
                : new Deliberation(
                        null,
                        Stream.concat(declined.stream(), Stream.of(new Declined(proposed, reason)))
                                .toList());
    }
}
