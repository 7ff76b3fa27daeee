package de.kommig.web;

import de.kommig.web.problems.Finding;
import de.kommig.web.problems.Refusal;
import org.springframework.http.HttpStatus;

/** The caller may not do this in this capacity: 403. For a resource that the caller may not even know of, use {@link NotFound}. */
public final class Forbidden extends Refusal {

    private static final long serialVersionUID = 1L;

    public Forbidden() {
        this("forbidden");
    }

    private Forbidden(String code) {
        super(Finding.of(HttpStatus.FORBIDDEN, code));
    }

    /** The caller's organisation says it is a funder; only KomMig's confirmation lets it do what funders do. */
    public static Forbidden notConfirmed() {
        return new Forbidden("not-confirmed");
    }

    /** The caller wants to act for an organisation of which they are no member. */
    public static Forbidden notAMember() {
        return new Forbidden("not-a-member");
    }
}
