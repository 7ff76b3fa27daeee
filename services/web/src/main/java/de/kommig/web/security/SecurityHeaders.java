package de.kommig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * Headers that every answer carries, also one that Tomcat or a filter gives before Spring Security has seen the request, which is
 * why Spring Security sets none. Answers are data for one caller: nothing in them is to be run, framed, guessed at or kept.
 */
public final class SecurityHeaders {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "X-XSS-Protection", "0",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer",
            "Cache-Control", "no-store");
    /** RFC 6797 §7.2: not over plain HTTP. A year. */
    private static final String HSTS = "max-age=31536000 ; includeSubDomains";

    private SecurityHeaders() {}

    /** Sets them. {@code Strict-Transport-Security} only where the caller, or the proxy in front of us, speaks HTTPS. */
    public static void set(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", HSTS);
        }
    }
}
