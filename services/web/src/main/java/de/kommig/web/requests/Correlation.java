package de.kommig.web.requests;

import jakarta.servlet.ServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The id that ties a request to its log lines, events and whatever they lead to. Taken from {@code X-Correlation-Id} when it has a
 * harmless shape (8 to 64 letters, digits, dots, dashes, underscores), since it ends up in logs and events; else made here.
 */
public final class Correlation {

    public static final String HEADER = "X-Correlation-Id";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final String ATTRIBUTE = Correlation.class.getName();

    private Correlation() {}

    /** The request's correlation id; the first call fixes it. */
    public static String begin(ServletRequest request, @Nullable String header) {
        String id = header != null && HARMLESS.matcher(header).matches()
                ? header
                : UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    /** The request's correlation id; {@code null} when it never reached our filters. */
    public static @Nullable String of(ServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }
}
