package de.kommig.web.requests;

import de.kommig.web.problems.Finding;
import de.kommig.web.problems.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the body in before anybody works with it: at most 1 MiB (counted, not believed), UTF-8 throughout. What is too large is never
 * held in memory; Tomcat reads it off the line and drops it. Bodies of {@link StreamedBodies} are left to those who read them.
 */
final class BodyFilter extends OncePerRequestFilter {

    static final int MAX_BYTES = 1024 * 1024;

    private final ProblemWriter problems;
    private final StreamedBodies streamed;

    BodyFilter(ProblemWriter problems, StreamedBodies streamed) {
        this.problems = problems;
        this.streamed = streamed;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean bodiless =
                request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
        boolean leftAlone = bodiless || streamed.contain(request.getRequestURI());
        return leftAlone && !isRange(request.getContentType());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
            return;
        }
        // A body that comes too slowly or breaks off is answered by Tomcat, through ContainerErrors.
        byte[] body = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
        } else if (!declaresUtf8(request)) {
            refuse(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
        } else if (!Utf8.isValid(body)) {
            refuse(request, response, HttpStatus.BAD_REQUEST, "invalid-encoding");
        } else {
            chain.doFilter(new RequestWithBody(request, body), response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        problems.write(request, response, Finding.of(status, code));
    }

    /** Spring stumbles over a range of types also where there is no body, e.g. on a path that it does not know. */
    private static boolean isRange(@Nullable String contentType) {
        return contentType != null && contentType.contains("*");
    }

    /** RFC 8259 §8.1: JSON between systems is UTF-8. Saying nothing is saying so. */
    private static boolean declaresUtf8(HttpServletRequest request) {
        try {
            if (request.getContentType() == null) {
                return true;
            }
            MediaType type = MediaType.parseMediaType(request.getContentType());
            // A range of types says nothing of what is sent, and Spring would stumble over it.
            boolean concrete = type.isConcrete();
            return concrete && (type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset()));
        } catch (IllegalArgumentException garbled) {
            return false;
        }
    }
}
