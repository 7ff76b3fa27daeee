package de.kommig.web.problems;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;

/**
 * One fault in what the caller sent. Exactly one of {@code pointer}, {@code parameter} and {@code header} is there.
 *
 * @param pointer JSON pointer (RFC 6901) into the body; empty for the body as a whole
 * @param parameter name of a query parameter
 * @param header name of a header
 * @param code stable name in kebab-case, e.g. {@code unknown-field}
 * @param detail the same in the caller's language
 * @param possible what would have been possible instead, which goes into the detail; {@code null}: it says nothing of that
 */
public record InputError(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable String header,
        String code,
        @Nullable String detail,
        @JsonIgnore @Nullable Possible possible) {

    /** In the body. */
    public static InputError at(String pointer, String code) {
        return new InputError(pointer, null, null, code, null, null);
    }

    /** In the query. */
    public static InputError inParameter(String name, String code) {
        return new InputError(null, name, null, code, null, null);
    }

    /** In a header. */
    public static InputError inHeader(String name, String code) {
        return new InputError(null, null, name, code, null, null);
    }

    /** A value that a type does not take, in the body. */
    static InputError noValueOf(Class<?> type, String pointer) {
        return new InputError(pointer, null, null, "invalid-value", null, Possible.of(type));
    }

    /** A value that a type does not take, in the query. */
    public static InputError noValueFor(MethodParameter parameter, String name) {
        return new InputError(null, name, null, "invalid-value", null, Possible.of(parameter));
    }

    /** A number in the query that is too small or too large. */
    public static InputError outOfRange(String name, long least, long most) {
        return new InputError(null, name, null, "out-of-range", null, Possible.between(least, most));
    }

    /** The same further inside, e.g. of a value that was read by itself. */
    InputError within(String around) {
        return new InputError(around + pointer, parameter, header, code, detail, possible);
    }

    /** The same with a text for people; {@code null} takes it away. */
    public InputError withDetail(@Nullable String detail) {
        return new InputError(pointer, parameter, header, code, detail, possible);
    }
}
