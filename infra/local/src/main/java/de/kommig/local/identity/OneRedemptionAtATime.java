package de.kommig.local.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets codes be redeemed one after the other. Spring's server looks whether a code is good, makes the tokens and notes that it is used: two
 * who come at once would both be given tokens for it, and only the second use is what tells of a theft (RFC 6749, section 4.1.2).
 */
final class OneRedemptionAtATime extends OncePerRequestFilter {

    private final Lock redeeming = new ReentrantLock();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !AuthorizationGrantType.AUTHORIZATION_CODE
                .getValue()
                .equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        redeeming.lock();
        try {
            chain.doFilter(request, response);
        } finally {
            redeeming.unlock();
        }
    }
}
