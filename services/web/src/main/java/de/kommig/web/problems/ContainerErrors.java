package de.kommig.web.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what reaches Tomcat as an error without a body, in place of Boot's error page. */
@Controller
public final class ContainerErrors implements ErrorController {

    private final ProblemWriter problems;

    public ContainerErrors(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Called directly, and not by Tomcat, it is a path like any other that does not exist.
        problems.write(request, response, Diagnosis.ofStatus(status instanceof Integer code ? code : 404));
    }
}
