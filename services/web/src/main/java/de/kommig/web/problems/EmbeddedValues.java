package de.kommig.web.problems;

import de.kommig.web.InvalidInput;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads values whose type depends on what stands beside them in a body; what is wrong with them is told as with everything else in it. */
public final class EmbeddedValues {

    private final JsonMapper json;
    private final Validator validator;

    public EmbeddedValues(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The value as the component {@code value} of a record, with all constraints that the record has for it.
     *
     * @param around JSON pointer to the object in the body that has the value as its {@code value}
     * @throws InvalidInput when it does not fit
     */
    public <T extends Record> T read(JsonNode value, Class<T> type, String around) {
        T record = parse(value, type, around);
        List<InputError> errors = violations(validator.validate(record), around);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return record;
    }

    private <T> T parse(JsonNode value, Class<T> type, String around) {
        try {
            return json.treeToValue(JsonNodeFactory.instance.objectNode().set("value", value), type);
        } catch (JacksonException fault) {
            throw new InvalidInput(JsonFaults.of(fault).errors().stream()
                    .map(error -> error.within(around))
                    .toList());
        }
    }

    private static <T> List<InputError> violations(Set<ConstraintViolation<T>> violations, String around) {
        return violations.stream()
                .map(one -> InputError.at(around + pointer(one), code(one)).withDetail(one.getMessage()))
                .toList();
    }

    /** Bean Validation names an element of a list once more as such, e.g. {@code value[0].<list element>}. */
    private static String pointer(ConstraintViolation<?> violation) {
        return Pointer.of(
                violation.getPropertyPath().toString().replaceAll("\\.?<(list element|map value|map key)>", ""));
    }

    private static String code(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
