package de.kommig.reviews.calls;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether reviewers know whose application they read. */
@Component
public final class Blindness {

    private final KnownCalls calls;

    public Blindness(KnownCalls calls) {
        this.calls = calls;
    }

    /** Whether this call's applications are reviewed blind. What is not known yet is taken for blind. */
    public boolean of(UUID call) {
        return calls.of(call).map(known -> known.policy().blind()).orElse(true);
    }
}
