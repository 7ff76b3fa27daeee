package de.kommig.web;

import de.kommig.web.problems.Finding;
import de.kommig.web.problems.Refusal;
import org.springframework.http.HttpStatus;

/** The caller's role may not do this: 403. For a resource that the caller may not even know of, use {@link NotFound}. */
public final class Forbidden extends Refusal {

    private static final long serialVersionUID = 1L;

    public Forbidden() {
        super(Finding.of(HttpStatus.FORBIDDEN, "forbidden"));
    }
}
