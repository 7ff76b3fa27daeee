package de.kommig.web.problems;

import de.kommig.web.requests.Correlation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems where Spring MVC is not (yet) at work: in filters, security, the container. */
public final class ProblemWriter {

    private final Problems problems;
    private final JsonMapper mapper;

    public ProblemWriter(Problems problems, JsonMapper mapper) {
        this.problems = problems;
        this.mapper = mapper;
    }

    /** Writes the problem, unless the answer is under way already: then it is too late. */
    public void write(HttpServletRequest request, HttpServletResponse response, Finding finding) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        Locale locale = Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = problems.tell(finding, locale, Correlation.of(request));
        byte[] body = mapper.writeValueAsBytes(problem);
        headers(finding, locale).forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setStatus(problem.status());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Writes what a filter has thrown; a caller who has gone away gets nothing. */
    public void write(HttpServletRequest request, HttpServletResponse response, Exception thrown) throws IOException {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return;
        }
        Finding finding = Diagnosis.of(thrown);
        ProblemAdvice.log(finding, thrown, request);
        write(request, response, finding);
    }

    /** The headers that go with a problem. */
    static HttpHeaders headers(Finding finding, Locale locale) {
        HttpHeaders headers = new HttpHeaders();
        finding.headers().forEach((name, values) -> headers.put(name, values));
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(locale);
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return headers;
    }
}
