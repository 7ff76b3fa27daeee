package de.kommig.web.problems;

import de.kommig.contracts.json.KommigJson;
import de.kommig.web.security.SecurityHeaders;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what Tomcat refuses before any filter sees it, e.g. a path that cannot be decoded, in place of its HTML page. Everything passes
 * here first, so the headers that every answer carries are set here.
 */
final class ProblemValve extends ErrorReportValve {

    private static final JsonMapper MAPPER = KommigJson.builder().build();

    private final Problems problems;

    ProblemValve(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        SecurityHeaders.set(request, response);
        super.invoke(request, response);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Locale locale = Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Finding finding = Diagnosis.ofStatus(response.getStatus());
        byte[] body = MAPPER.writeValueAsBytes(problems.tell(finding, locale, null));
        response.setStatus(finding.status().value());
        ProblemWriter.headers(finding, locale)
                .forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        // Again: an answer that was begun and given up has lost them.
        SecurityHeaders.set(request, response);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("the caller has gone", gone);
        }
    }
}
