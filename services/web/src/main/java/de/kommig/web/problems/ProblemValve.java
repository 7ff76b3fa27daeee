package de.kommig.web.problems;

import de.kommig.contracts.json.KommigJson;
import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/** Answers what Tomcat refuses before any filter sees it, e.g. a path that cannot be decoded, in place of its HTML page. */
final class ProblemValve extends ErrorReportValve {

    private static final JsonMapper MAPPER = KommigJson.builder().build();

    private final Problems problems;

    ProblemValve(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Locale locale = Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Finding finding = Diagnosis.ofStatus(response.getStatus());
        byte[] body = MAPPER.writeValueAsBytes(problems.tell(finding, locale, null));
        ProblemWriter.headers(finding, locale)
                .forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("the caller has gone", gone);
        }
    }
}
