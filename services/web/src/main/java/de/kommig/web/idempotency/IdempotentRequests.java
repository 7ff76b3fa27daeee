package de.kommig.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Ties a key to the body it first came with. A request that was refused (4xx) has done nothing, so its key becomes free again and the
 * caller can correct the body and keep the key; after a failure (5xx) it stays, because nobody knows how far it got.
 */
public final class IdempotentRequests implements HandlerInterceptor {

    private static final String CLAIMED = IdempotentRequests.class.getName();

    private final IdempotencyKeys keys;

    public IdempotentRequests(IdempotencyKeys keys) {
        this.keys = keys;
    }

    /**
     * Claims the key for this request.
     *
     * @throws RuntimeException a 422 problem, when the key came before with another body
     */
    public void claim(HttpServletRequest request, UUID commandId, byte[] body, Instant now) {
        switch (keys.claim(commandId, fingerprint(body), now)) {
            case NEW -> request.setAttribute(CLAIMED, commandId);
            case SAME -> {}
            case OTHER -> throw new KeyReused();
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception thrown) {
        if (request.getAttribute(CLAIMED) instanceof UUID commandId && response.getStatus() / 100 == 4) {
            keys.release(commandId);
        }
    }

    private static String fingerprint(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
