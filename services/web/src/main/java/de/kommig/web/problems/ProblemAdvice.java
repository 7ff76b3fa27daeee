package de.kommig.web.problems;

import de.kommig.web.requests.Correlation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers whatever a controller, or Spring on its behalf, throws. */
@RestControllerAdvice
public final class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    public ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> answer(Exception thrown, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return null;
        }
        Finding finding = Diagnosis.of(thrown);
        log(finding, thrown, request);
        Locale locale = Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return ResponseEntity.status(finding.status())
                .headers(ProblemWriter.headers(finding, locale))
                .body(problems.tell(finding, locale, Correlation.of(request)));
    }

    /** The caller learns nothing about the inside; the log does, without what the caller sent: not even the path, which may name someone. */
    static void log(Finding finding, Throwable thrown, HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        Object resource = pattern == null ? "(no resource)" : pattern;
        if (finding.code().equals("unexpected")) {
            log.error("{} {} failed", request.getMethod(), resource, Trace.of(thrown));
        } else if (finding.status().is5xxServerError()) {
            log.warn("{} {}: {}", request.getMethod(), resource, thrown.toString());
        }
    }
}
