package de.kommig.web.requests;

import de.kommig.web.problems.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** A request in one of the languages that we speak, whatever it asks for. Tomcat would throw on an {@code Accept-Language} with too many. */
final class AnyLanguage extends HttpServletRequestWrapper {

    AnyLanguage(HttpServletRequest request) {
        super(request);
    }

    @Override
    public Locale getLocale() {
        return Languages.of(getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(List.of(getLocale()));
    }
}
