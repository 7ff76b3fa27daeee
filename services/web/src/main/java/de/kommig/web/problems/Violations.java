package de.kommig.web.problems;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What Bean Validation found wrong; the code is the constraint's name, e.g. {@code not-blank}. */
final class Violations {

    private Violations() {}

    static Finding of(Errors body) {
        return finding(inBody(body));
    }

    static Finding of(HandlerMethodValidationException parameters) {
        return finding(parameters.getParameterValidationResults().stream().flatMap(Violations::inParameter));
    }

    private static Finding finding(Stream<InputError> errors) {
        return Finding.of(HttpStatus.BAD_REQUEST, "invalid-input").with(errors.toList());
    }

    private static Stream<InputError> inParameter(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return inBody(body);
        }
        boolean isBody = result.getMethodParameter().hasParameterAnnotation(RequestBody.class);
        String name = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream()
                .map(error -> (isBody ? InputError.at("", code(error)) : InputError.inParameter(name, code(error)))
                        .withDetail(error.getDefaultMessage()));
    }

    private static Stream<InputError> inBody(Errors errors) {
        List<ObjectError> all = errors.getAllErrors();
        return all.stream()
                .map(error -> InputError.at(pointer(error), code(error)).withDetail(error.getDefaultMessage()));
    }

    private static String pointer(ObjectError error) {
        return error instanceof FieldError field ? Pointer.of(field.getField()) : "";
    }

    private static String code(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String constraint = codes == null || codes.length == 0 ? "invalid-value" : codes[codes.length - 1];
        return constraint.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
