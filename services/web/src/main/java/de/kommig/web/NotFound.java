package de.kommig.web;

import de.kommig.web.problems.Finding;
import de.kommig.web.problems.Refusal;
import org.springframework.http.HttpStatus;

/** There is no such resource, or none that the caller may know of: 404. Both look the same. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(Finding.of(HttpStatus.NOT_FOUND, "not-found"));
    }
}
