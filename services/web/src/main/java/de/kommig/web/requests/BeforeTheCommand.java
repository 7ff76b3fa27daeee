package de.kommig.web.requests;

import de.kommig.web.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses before anything has happened what Spring would find wrong, or not notice at all, once it has: an answer in a form that there is
 * none in, and a body where none is read.
 */
final class BeforeTheCommand implements HandlerInterceptor {

    private static final List<MediaType> ANSWERS = List.of(MediaType.APPLICATION_JSON);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        if (handler instanceof HandlerMethod method) {
            checkAnswer(request, method);
            checkBody(request, method);
        }
        return true;
    }

    private static void checkAnswer(HttpServletRequest request, HandlerMethod method)
            throws HttpMediaTypeNotAcceptableException {
        RequestMapping mapping = method.getMethodAnnotation(RequestMapping.class);
        String accept = String.join(", ", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        // What a method says it produces, Spring compares before it calls it.
        boolean negotiated = mapping != null && mapping.produces().length > 0;
        if (!negotiated && !accept.isBlank() && !takesJson(accept)) {
            throw new HttpMediaTypeNotAcceptableException(ANSWERS);
        }
    }

    private static boolean takesJson(String accept) {
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .anyMatch(type -> type.getQualityValue() > 0 && type.isCompatibleWith(MediaType.APPLICATION_JSON));
        } catch (InvalidMediaTypeException garbled) {
            return false;
        }
    }

    private static void checkBody(HttpServletRequest request, HandlerMethod method) {
        boolean read = Stream.of(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
        String body = new String(RequestWithBody.bodyOf(request), StandardCharsets.UTF_8).strip();
        if (!read && !body.isEmpty() && !body.equals("{}")) {
            throw new InvalidInput("", "unexpected-body");
        }
    }
}
