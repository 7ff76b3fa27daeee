package de.kommig.web.security;

import de.kommig.web.problems.Finding;
import de.kommig.web.problems.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** What security refuses, as problems like all others; {@code WWW-Authenticate} stays as RFC 6750 wants it. */
final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private static final Logger log = LoggerFactory.getLogger(SecurityProblems.class);
    private static final int RETRY_SECONDS = 5;

    private final BearerTokenAuthenticationEntryPoint bearer = new BearerTokenAuthenticationEntryPoint();
    private final ProblemWriter problems;

    SecurityProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof AuthenticationServiceException) {
            log.warn("tokens cannot be checked: {}", refused.toString());
            Finding unreachable = Finding.of(HttpStatus.SERVICE_UNAVAILABLE, "identity-provider-unavailable");
            problems.write(request, response, unreachable.retryAfterSeconds(RETRY_SECONDS));
            return;
        }
        bearer.commence(request, response, refused);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(refused));
        HttpStatus status = HttpStatus.valueOf(response.getStatus());
        problems.write(request, response, Finding.of(status, code(status, refused)));
    }

    /**
     * Why a token is no good is nobody's business but the log's; RFC 6750 §3.1 asks for the code alone. Nor is there an address to name, which
     * Spring would take from the request's {@code Host}.
     */
    private static String challenge(AuthenticationException refused) {
        return refused instanceof OAuth2AuthenticationException bad
                ? "Bearer error=\"" + bad.getError().getErrorCode() + "\""
                : "Bearer";
    }

    private static String code(HttpStatus status, AuthenticationException refused) {
        if (status != HttpStatus.UNAUTHORIZED) {
            return "bad-request"; // e.g. two tokens at once
        }
        return refused instanceof OAuth2AuthenticationException ? "invalid-token" : "not-signed-in";
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(request, response, Finding.of(HttpStatus.FORBIDDEN, "forbidden"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        problems.write(request, response, Finding.of(HttpStatus.BAD_REQUEST, "bad-request"));
    }
}
