package de.kommig.web.limits;

import de.kommig.web.problems.Finding;
import de.kommig.web.problems.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** Tells a client that it asks for too much (RFC 6585 §4), and when to come again. Not logged: that would be the next way to flood us. */
final class Refusing {

    private final ProblemWriter problems;

    Refusing(ProblemWriter problems) {
        this.problems = problems;
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, int seconds) throws IOException {
        Finding finding = Finding.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests");
        problems.write(request, response, finding.retryAfterSeconds(seconds));
    }
}
