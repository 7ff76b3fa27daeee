package de.kommig.web;

import de.kommig.eventstore.decider.Rejection;
import de.kommig.web.problems.Finding;
import de.kommig.web.problems.Refusal;
import org.springframework.http.HttpStatus;

/**
 * The domain's rules refuse the command: 409, type {@code https://kommig.de/problems/<code of the rejection>}. Thrown by
 * {@link Answers}; throw it yourself where a rule is checked outside a decider.
 */
public final class RejectedCommand extends Refusal {

    private static final long serialVersionUID = 1L;

    public RejectedCommand(Rejection reason) {
        super(Finding.of(HttpStatus.CONFLICT, reason.code()).with(reason.details()));
    }
}
