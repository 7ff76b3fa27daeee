package de.kommig.web.problems;

import de.kommig.contracts.InvalidValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern DIGITS = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private JsonFaults() {}

    static Finding of(JacksonException fault) {
        String message = String.valueOf(fault.getOriginalMessage());
        if (fault instanceof StreamReadException || message.startsWith("Trailing token")) {
            return inStream(fault, message);
        }
        return switch (fault) {
            case UnrecognizedPropertyException unknown -> invalid(unknown, "unknown-field", null);
            case InvalidNullException missing -> invalid(missing, "missing-field", null);
            case ValueInstantiationException refused -> refused(refused);
            case InvalidFormatException wrong
            when code(wrong).equals("invalid-value") ->
                invalid(InputError.noValueOf(wrong.getTargetType(), Pointer.of(wrong.getPath())));
            case InvalidFormatException wrong -> invalid(wrong, code(wrong), null);
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

    /** What a type of our own does not take, it says itself; words of other libraries would tell about the inside. */
    private static Finding refused(ValueInstantiationException refused) {
        String pointer = Pointer.of(refused.getPath());
        return refused.getCause() instanceof InvalidValue value
                ? invalid(InputError.at(pointer + "/" + value.field(), value.code()))
                : invalid(InputError.at(pointer, "invalid-value"));
    }

    /** A text where a text belongs, but not this one; everything else has the wrong type altogether. Decimals are texts. */
    private static String code(InvalidFormatException wrong) {
        Class<?> target = ClassUtils.resolvePrimitiveIfNecessary(wrong.getTargetType());
        if (!(wrong.getValue() instanceof String text)) {
            return "wrong-type";
        }
        if (target == BigDecimal.class) {
            return DIGITS.matcher(text).matches() ? "too-many-digits" : "no-decimal";
        }
        boolean wantsText = target != Boolean.class && !Number.class.isAssignableFrom(target);
        return wantsText ? "invalid-value" : "wrong-type";
    }

    private static boolean isMissing(String message) {
        return message.startsWith("Missing required") || message.startsWith("Cannot map `null`");
    }
}
