package de.kommig.web.problems;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What is wrong, before anybody has put it into words.
 *
 * @param code stable name in kebab-case; last part of the problem's type
 * @param details figures and names that go with it
 * @param errors faults in what the caller sent
 * @param headers that the answer must carry, e.g. {@code Retry-After}
 */
public record Finding(
        HttpStatus status, String code, Map<String, Object> details, List<InputError> errors, HttpHeaders headers) {

    public Finding {
        details = Map.copyOf(details);
        errors = List.copyOf(errors);
        headers = HttpHeaders.readOnlyHttpHeaders(headers);
    }

    public static Finding of(HttpStatus status, String code) {
        return new Finding(status, code, Map.of(), List.of(), HttpHeaders.EMPTY);
    }

    public Finding with(Map<String, Object> details) {
        return new Finding(status, code, details, errors, headers);
    }

    public Finding with(List<InputError> errors) {
        return new Finding(status, code, details, errors, headers);
    }

    public Finding with(HttpHeaders headers) {
        return new Finding(status, code, details, errors, headers);
    }

    /** Worth another try in a moment. */
    public Finding retryAfterSeconds(int seconds) {
        HttpHeaders retry = new HttpHeaders();
        retry.set(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        return with(retry);
    }
}
