package de.kommig.local.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms that say something twice (RFC 6749, section 3.2), requests with two callers, and bodies that cannot be read. Spring's server
 * takes the first two for one thing here and for another there, and fails; the third would be in the log as our fault.
 */
final class OneOfEach extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isClear(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"error\":\"invalid_request\"}");
    }

    private static boolean isClear(HttpServletRequest request) {
        if (Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)).size() > 1) {
            return false;
        }
        try {
            return !HttpMethod.POST.matches(request.getMethod())
                    || request.getParameterMap().values().stream().allMatch(values -> values.length == 1);
        } catch (InvalidParameterException unreadable) {
            return false;
        }
    }
}
