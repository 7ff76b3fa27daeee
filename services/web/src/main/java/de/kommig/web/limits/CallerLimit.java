package de.kommig.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits each caller who is signed in, from whatever addresses and with whatever tokens; what a role may not do counts too. */
final class CallerLimit extends OncePerRequestFilter {

    private final Buckets callers;
    private final Refusing refusing;

    CallerLimit(Buckets callers, Refusing refusing) {
        this.callers = callers;
        this.refusing = refusing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        int seconds = 0;
        if (caller != null && caller.isAuthenticated() && !(caller instanceof AnonymousAuthenticationToken)) {
            Reservation.tokenIsGood(request);
            seconds = callers.take(caller.getName());
        }
        if (seconds > 0) {
            refusing.refuse(request, response, seconds);
        } else {
            chain.doFilter(request, response);
        }
    }
}
