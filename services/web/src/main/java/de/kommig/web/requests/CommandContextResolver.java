package de.kommig.web.requests;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Caller;
import de.kommig.web.NameUuid;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Makes the {@link CommandContext} of a request. The command's id follows from the caller and whom they act for, method, path and {@code Idempotency-Key}, so
 * that the same request sent twice is the same command; without the header each request is a command of its own.
 */
final class CommandContextResolver implements HandlerMethodArgumentResolver {

    private static final int DIGEST_BYTES = 8;

    private final Clock clock;

    CommandContextResolver(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandContext.class;
    }

    @Override
    public CommandContext resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request =
                Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class), "a servlet request");
        UUID person = SignedIn.person().id();
        // To the millisecond, as events are stored: a state decided now equals the one read back later.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        OptionalLong expectedVersion = CommandHeaders.expectedVersion(request);
        Optional<String> key = CommandHeaders.idempotencyKey(request);
        UUID commandId = key.map(text -> commandId(person, request, text)).orElseGet(UUID::randomUUID);
        String digest =
                key.map(text -> digest(text, RequestWithBody.bodyOf(request))).orElse("");
        String correlationId = Objects.requireNonNullElseGet(Correlation.of(request), commandId::toString);
        return new CommandContext(commandId, digest, person.toString(), correlationId, now, expectedVersion);
    }

    /** The same person's request for another organisation is another command. */
    private static UUID commandId(UUID person, HttpServletRequest request, String key) {
        String actingFor = SignedIn.decided(request)
                .map(Caller::organisation)
                .map(UUID::toString)
                .orElse("");
        return NameUuid.of("command", person.toString(), actingFor, request.getMethod(), resource(request), key);
    }

    /** The resource, however its path is spelled: percent-encoded or not, a UUID in capitals or not. */
    private static String resource(HttpServletRequest request) {
        StringBuilder resource =
                new StringBuilder(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            new TreeMap<>(variables)
                    .forEach((name, value) -> resource.append(' ')
                            .append(name)
                            .append('=')
                            .append(value.toString().toLowerCase(Locale.ROOT)));
        }
        return resource.toString();
    }

    /** Sixteen hex digits of the body's SHA-256, salted with the key: the event keeps them, and nobody must learn the body from it. */
    private static String digest(String key, byte[] body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(key.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
            return HexFormat.of().formatHex(sha256.digest(body), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
