package de.kommig.web.requests;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Caller;
import de.kommig.web.NameUuid;
import de.kommig.web.idempotency.IdempotentRequests;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Makes the {@link CommandContext} of a request. The command's id follows from caller, method, path and {@code Idempotency-Key}, so
 * that the same request sent twice is the same command; without the header each request is a command of its own.
 */
final class CommandContextResolver implements HandlerMethodArgumentResolver {

    private final IdempotentRequests idempotency;
    private final Clock clock;

    CommandContextResolver(IdempotentRequests idempotency, Clock clock) {
        this.idempotency = idempotency;
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
        Caller caller = CallerResolver.current();
        // To the millisecond, as events are stored: a state decided now equals the one read back later.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        OptionalLong expectedVersion = CommandHeaders.expectedVersion(request);
        Optional<String> key = CommandHeaders.idempotencyKey(request);
        UUID commandId = key.map(text -> commandId(caller, request, text)).orElseGet(UUID::randomUUID);
        if (key.isPresent()) {
            idempotency.claim(request, commandId, RequestWithBody.bodyOf(request), now);
        }
        String correlationId = Objects.requireNonNullElseGet(Correlation.of(request), commandId::toString);
        return new CommandContext(commandId, caller.person().toString(), correlationId, now, expectedVersion);
    }

    private static UUID commandId(Caller caller, HttpServletRequest request, String key) {
        return NameUuid.of("command", caller.person().toString(), request.getMethod(), request.getRequestURI(), key);
    }
}
