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

    /** The caller wants to act as the funder of what their organisation passes on, and it may pass nothing on, or they only advise it. */
    public static Forbidden passesNothingOn() {
        return new Forbidden("passes-nothing-on");
    }

    /** The caller is a funder only by passing an award on, and wants to do what takes a funder in its own right. */
    public static Forbidden onlyPassesOn() {
        return new Forbidden("only-passes-on");
    }

    /** The caller wants to act for an organisation of which they are no member. */
    public static Forbidden notAMember() {
        return new Forbidden("not-a-member");
    }
}
