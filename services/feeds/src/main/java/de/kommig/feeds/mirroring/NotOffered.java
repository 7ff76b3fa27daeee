package de.kommig.feeds.mirroring;

import de.kommig.web.problems.Finding;
import de.kommig.web.problems.Refusal;
import org.springframework.http.HttpStatus;

/** Systems outside cannot read this platform's Kafka (409). */
public final class NotOffered extends Refusal {

    private static final long serialVersionUID = 1L;

    NotOffered() {
        super(Finding.of(HttpStatus.CONFLICT, "mirrors-not-offered"));
    }
}
