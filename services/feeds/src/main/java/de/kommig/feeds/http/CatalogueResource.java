package de.kommig.feeds.http;

import de.kommig.feeds.catalogue.Catalogue;
import de.kommig.web.NotFound;
import de.kommig.web.problems.Languages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for people: pages in German, or in English for those who want that. */
@RestController
@RequestMapping("/catalogue")
class CatalogueResource {

    private static final String HTML = "text/html;charset=UTF-8";
    /** Its own style, and nothing else; stronger than what every answer has, which lets in no style either. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Catalogue catalogue;

    CatalogueResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The first page of the catalogue: services, channels and event types. */
    @GetMapping(produces = HTML)
    String overview(
            @RequestParam(required = false) @Nullable PageLanguage lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            HttpServletResponse response) {
        return page(catalogue.overview(language(lang, accepted)), response);
    }

    /** What can be asked of a service, as a page. */
    @GetMapping(path = "/services/{service}", produces = HTML)
    String service(
            @PathVariable String service,
            @RequestParam(required = false) @Nullable PageLanguage lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            HttpServletResponse response) {
        return page(catalogue.service(service, language(lang, accepted)).orElseThrow(NotFound::new), response);
    }

    /** What travels on a channel of the AsyncAPI document, as a page. */
    @GetMapping(path = "/channels/{channel}", produces = HTML)
    String channel(
            @PathVariable String channel,
            @RequestParam(required = false) @Nullable PageLanguage lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            HttpServletResponse response) {
        return page(catalogue.channel(channel, language(lang, accepted)).orElseThrow(NotFound::new), response);
    }

    /** How the pages look. */
    @GetMapping(path = "/style.css", produces = "text/css;charset=UTF-8")
    String style() {
        return catalogue.style();
    }

    /** What the address says; else what the reader's browser asks for; else German. */
    private static Locale language(@Nullable PageLanguage lang, @Nullable String accepted) {
        if (lang != null) {
            return lang.locale();
        }
        return accepted == null ? Locale.GERMAN : Languages.of(accepted);
    }

    private static String page(String html, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return html;
    }
}
