package de.kommig.web.problems;

import org.jspecify.annotations.Nullable;

/**
 * One fault in what the caller sent. Exactly one of {@code pointer}, {@code parameter} and {@code header} is there.
 *
 * @param pointer JSON pointer (RFC 6901) into the body; empty for the body as a whole
 * @param parameter name of a query parameter
 * @param header name of a header
 * @param code stable name in kebab-case, e.g. {@code unknown-field}
 * @param detail the same in the caller's language
 */
public record InputError(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable String header,
        String code,
        @Nullable String detail) {

    /** In the body. */
    public static InputError at(String pointer, String code) {
        return new InputError(pointer, null, null, code, null);
    }

    /** In the query. */
    public static InputError inParameter(String name, String code) {
        return new InputError(null, name, null, code, null);
    }

    /** In a header. */
    public static InputError inHeader(String name, String code) {
        return new InputError(null, null, name, code, null);
    }

    /** The same with a text for people; {@code null} takes it away. */
    public InputError withDetail(@Nullable String detail) {
        return new InputError(pointer, parameter, header, code, detail);
    }
}
