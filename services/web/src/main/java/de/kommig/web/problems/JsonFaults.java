package de.kommig.web.problems;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.ClassUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What Jackson found wrong with a body. Where it has no type for a fault, its message tells; a test holds each of them. */
final class JsonFaults {

    private JsonFaults() {}

    static Finding of(JacksonException fault) {
        String message = String.valueOf(fault.getOriginalMessage());
        if (fault instanceof StreamReadException || message.startsWith("Trailing token")) {
            return inStream(fault, message);
        }
        return switch (fault) {
            case UnrecognizedPropertyException unknown -> invalid(unknown, "unknown-field", null);
            case InvalidNullException missing -> invalid(missing, "missing-field", null);
            case ValueInstantiationException refused -> invalid(refused, "invalid-value", ownWords(refused.getCause()));
            case InvalidFormatException wrong -> invalid(wrong, isText(wrong) ? "invalid-value" : "wrong-type", null);
            case MismatchedInputException mismatch when isMissing(message) -> invalid(mismatch, "missing-field", null);
            case MismatchedInputException mismatch -> invalid(mismatch, "wrong-type", null);
            default -> malformed();
        };
    }

    private static Finding inStream(JacksonException fault, String message) {
        if (fault instanceof InputCoercionException) {
            return invalid(fault, "out-of-range", null);
        }
        if (message.startsWith("Duplicate") && fault.processor() instanceof JsonParser parser) {
            String pointer = parser.streamReadContext().pathAsPointer().toString();
            return invalid(InputError.at(pointer, "duplicate-field"));
        }
        return malformed();
    }

    private static Finding malformed() {
        return Finding.of(HttpStatus.BAD_REQUEST, "malformed-json");
    }

    private static Finding invalid(JacksonException fault, String code, @Nullable String detail) {
        return invalid(InputError.at(Pointer.of(fault.getPath()), code).withDetail(detail));
    }

    private static Finding invalid(InputError error) {
        return Finding.of(HttpStatus.BAD_REQUEST, "invalid-input").with(List.of(error));
    }

    /** A text where a text belongs, but not this one; everything else has the wrong type altogether. */
    private static boolean isText(InvalidFormatException wrong) {
        Class<?> target = ClassUtils.resolvePrimitiveIfNecessary(wrong.getTargetType());
        boolean wantsText = target != Boolean.class && !Number.class.isAssignableFrom(target);
        return wrong.getValue() instanceof String && wantsText;
    }

    private static boolean isMissing(String message) {
        return message.startsWith("Missing required") || message.startsWith("Cannot map `null`");
    }

    /** What a type of our own says about a value it does not take; words of other libraries would tell about the inside. */
    private static @Nullable String ownWords(@Nullable Throwable cause) {
        if (!(cause instanceof IllegalArgumentException) || cause.getStackTrace().length == 0) {
            return null;
        }
        return cause.getStackTrace()[0].getClassName().startsWith("de.kommig.") ? cause.getMessage() : null;
    }
}
