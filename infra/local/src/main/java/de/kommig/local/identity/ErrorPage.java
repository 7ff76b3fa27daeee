package de.kommig.local.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.View;

/** What a browser shows when a request makes no sense, e.g. a sign-in that was begun with wrong parameters. Tells nothing of the inside. */
final class ErrorPage implements View {

    private static final String HTML = "text/html;charset=UTF-8";

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(HTML);
        response.getWriter().write(new ClassPathResource("error.html").getContentAsString(StandardCharsets.UTF_8));
    }
}
