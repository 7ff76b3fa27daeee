package de.kommig.web.requests;

import de.kommig.web.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Reads the headers that go with a command; what makes no sense is a 400. */
final class CommandHeaders {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** Visible ASCII, so that it can be told apart in a log. */
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,128}");

    /**
     * One of our own ETags, a version. A weak one is taken too: RFC 9110 asks for strong comparison, but proxies that compress make
     * strong tags weak, and the version in it is the same.
     */
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"([0-9]{1,18})\"");

    private CommandHeaders() {}

    /** {@code Idempotency-Key}: 1 to 128 visible ASCII characters. */
    static Optional<String> idempotencyKey(HttpServletRequest request) {
        return single(request, IDEMPOTENCY_KEY).map(key -> {
            if (!KEY.matcher(key).matches()) {
                throw InvalidInput.inHeader(IDEMPOTENCY_KEY, "malformed");
            }
            return key;
        });
    }

    /** The version in {@code If-Match}; empty without the header and for {@code *}, which any version matches. */
    static OptionalLong expectedVersion(HttpServletRequest request) {
        Optional<String> ifMatch = single(request, HttpHeaders.IF_MATCH);
        if (ifMatch.isEmpty() || ifMatch.get().equals("*")) {
            return OptionalLong.empty();
        }
        Matcher eTag = ETAG.matcher(ifMatch.get());
        if (!eTag.matches()) {
            throw InvalidInput.inHeader(HttpHeaders.IF_MATCH, "malformed");
        }
        return OptionalLong.of(Long.parseLong(eTag.group(1)));
    }

    static Optional<String> single(HttpServletRequest request, String name) {
        List<String> values = Collections.list(request.getHeaders(name));
        if (values.size() > 1) {
            throw InvalidInput.inHeader(name, "repeated");
        }
        return values.stream().map(String::strip).findFirst();
    }
}
