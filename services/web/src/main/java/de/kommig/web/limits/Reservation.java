package de.kommig.web.limits;

import jakarta.servlet.ServletRequest;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A token counts as bad until it has been found good. Counting afterwards would let through as many guesses as are made at the same
 * time.
 */
final class Reservation {

    private static final String ATTRIBUTE = Reservation.class.getName();

    private final Runnable putBack;
    private final Runnable remember;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private Reservation(Runnable putBack, Runnable remember) {
        this.putBack = putBack;
        this.remember = remember;
    }

    /**
     * Begins one for this request.
     *
     * @param putBack frees what is reserved
     * @param remember what to do, besides, when the token is good
     */
    static Reservation begin(ServletRequest request, Runnable putBack, Runnable remember) {
        Reservation reservation = new Reservation(putBack, remember);
        request.setAttribute(ATTRIBUTE, reservation);
        return reservation;
    }

    /** The request's token is good: what was reserved for it is free again, at once and not only when the request ends. */
    static void tokenIsGood(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Reservation reservation) {
            reservation.remember.run();
            reservation.release();
        }
    }

    /** Frees what was reserved; the second time nothing happens. */
    void release() {
        if (open.compareAndSet(true, false)) {
            putBack.run();
        }
    }
}
