package de.kommig.web;

import de.kommig.web.problems.Finding;
import de.kommig.web.problems.Refusal;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The resource is no longer as the caller saw it ({@code If-Match}): 412. */
public final class StaleVersion extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param actual the version the resource has now; 0 when it does not exist */
    public StaleVersion(long actual) {
        super(Finding.of(HttpStatus.PRECONDITION_FAILED, "stale-version").with(Map.of("version", actual)));
    }
}
