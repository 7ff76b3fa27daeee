package de.kommig.web.requests;

import de.kommig.web.problems.ProblemWriter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request its correlation id, in the log and in the answer, and answers what other filters throw. */
final class OutermostFilter extends OncePerRequestFilter {

    private static final String LOG_KEY = "correlation";

    private final ProblemWriter problems;

    OutermostFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    /** What Tomcat sends on to the error page is asked for its language too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterNestedErrorDispatch(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new AnyLanguage(request), response);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            doFilterNestedErrorDispatch(request, response, chain);
            return;
        }
        String id = Correlation.begin(request, request.getHeader(Correlation.HEADER));
        response.setHeader(Correlation.HEADER, id);
        try (MDC.MDCCloseable inLog = MDC.putCloseable(LOG_KEY, id)) {
            chain.doFilter(new AnyLanguage(request), response);
        } catch (Exception thrown) {
            problems.write(request, response, thrown);
        }
    }
}
