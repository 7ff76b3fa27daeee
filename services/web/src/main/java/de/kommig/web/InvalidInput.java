package de.kommig.web;

import de.kommig.web.problems.Finding;
import de.kommig.web.problems.InputError;
import de.kommig.web.problems.Refusal;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * What the caller sent cannot be worked with: 400, with one entry in {@code errors} for each fault. The entry's {@code detail} is
 * the text under {@code input.<code>} in the service's or the library's bundle, if there is one.
 */
public final class InvalidInput extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * A fault in the body.
     *
     * @param pointer JSON pointer into the body, e.g. {@code /requestedAmount/amount}
     * @param code stable name in kebab-case, e.g. {@code too-large}
     */
    public InvalidInput(String pointer, String code) {
        this(List.of(InputError.at(pointer, code)));
    }

    /** Several faults at once. */
    public InvalidInput(List<InputError> errors) {
        super(Finding.of(HttpStatus.BAD_REQUEST, "invalid-input").with(errors));
    }

    /** A fault in a query parameter. */
    public static InvalidInput inParameter(String name, String code) {
        return new InvalidInput(List.of(InputError.inParameter(name, code)));
    }

    /** A fault in a header. */
    public static InvalidInput inHeader(String name, String code) {
        return new InvalidInput(List.of(InputError.inHeader(name, code)));
    }
}
