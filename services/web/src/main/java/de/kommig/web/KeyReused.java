package de.kommig.web;

import de.kommig.web.problems.Finding;
import de.kommig.web.problems.Refusal;
import org.springframework.http.HttpStatus;

/** An {@code Idempotency-Key} came again with another body: 422. */
public final class KeyReused extends Refusal {

    private static final long serialVersionUID = 1L;

    public KeyReused() {
        super(Finding.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused"));
    }
}
