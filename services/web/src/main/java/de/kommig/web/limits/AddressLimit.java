package de.kommig.web.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before anybody looks at the token: limits by address what comes without one, and what comes with bad ones. Who has lately called with a
 * good one is not held up by what others at the same address try.
 */
final class AddressLimit extends OncePerRequestFilter {

    /** Since it was last used: about as long as tokens are good for. Each use is checked all the same. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private static final int SERVER_ERROR = 500;

    private final Buckets anonymous;
    private final Buckets badTokens;
    private final Refusing refusing;
    private final Cache<String, Boolean> good;

    AddressLimit(LimitSettings settings, TimeMeter time, Refusing refusing) {
        this.anonymous = new Buckets(settings.anonymous(), settings.clients(), time);
        this.badTokens = new Buckets(settings.badTokens(), settings.clients(), time);
        this.refusing = refusing;
        this.good = Caffeine.newBuilder()
                .maximumSize(settings.clients())
                .expireAfterAccess(GOOD_FOR)
                .ticker(time::currentTimeNanos)
                .build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        String address = ClientAddress.of(request);
        if (authorization != null && good.getIfPresent(authorization) != null) {
            chain.doFilter(request, response);
            forgetIfRefused(authorization, response);
            return;
        }
        int seconds = (authorization == null ? anonymous : badTokens).take(address);
        if (seconds > 0) {
            refusing.refuse(request, response, seconds);
        } else if (authorization == null) {
            chain.doFilter(request, response);
        } else {
            check(address, authorization, request, response, chain);
        }
    }

    private void check(
            String address,
            String authorization,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        Reservation reservation =
                Reservation.begin(request, () -> badTokens.putBack(address), () -> good.put(authorization, true));
        boolean ours = true;
        try {
            chain.doFilter(request, response);
            ours = response.getStatus() >= SERVER_ERROR;
        } finally {
            // What went wrong on our side, e.g. an identity provider that is away, is not the token's fault.
            if (ours) {
                reservation.release();
            }
        }
    }

    /** It was good and has expired, or been withdrawn. */
    private void forgetIfRefused(String authorization, HttpServletResponse response) {
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            good.invalidate(authorization);
        }
    }
}
