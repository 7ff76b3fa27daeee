package de.kommig.feeds.following;

import de.kommig.web.problems.Finding;
import de.kommig.web.problems.Refusal;
import org.springframework.http.HttpStatus;

/** Too many follow already. */
public final class NoPlace extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final int RETRY_SECONDS = 5;

    private NoPlace(HttpStatus status, String code) {
        super(Finding.of(status, code).retryAfterSeconds(RETRY_SECONDS));
    }

    /** This feed: 429, since it is its funder's own connections that are too many. */
    static NoPlace inFeed() {
        return new NoPlace(HttpStatus.TOO_MANY_REQUESTS, "too-many-follow-the-feed");
    }

    /** Feeds at all: 503, another instance may have a place. */
    static NoPlace atAll() {
        return new NoPlace(HttpStatus.SERVICE_UNAVAILABLE, "too-many-follow");
    }
}
