package de.kommig.feeds.http;

import de.kommig.feeds.catalogue.Catalogue;
import de.kommig.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    String overview(@RequestParam(defaultValue = "de") PageLanguage lang, HttpServletResponse response) {
        return page(catalogue.overview(lang.locale()), response);
    }

    /** What can be asked of a service, as a page. */
    @GetMapping(path = "/services/{service}", produces = HTML)
    String service(
            @PathVariable String service,
            @RequestParam(defaultValue = "de") PageLanguage lang,
            HttpServletResponse response) {
        return page(catalogue.service(service, lang.locale()).orElseThrow(NotFound::new), response);
    }

    /** What travels on a channel of the AsyncAPI document, as a page. */
    @GetMapping(path = "/channels/{channel}", produces = HTML)
    String channel(
            @PathVariable String channel,
            @RequestParam(defaultValue = "de") PageLanguage lang,
            HttpServletResponse response) {
        return page(catalogue.channel(channel, lang.locale()).orElseThrow(NotFound::new), response);
    }

    /** How the pages look. */
    @GetMapping(path = "/style.css", produces = "text/css;charset=UTF-8")
    String style() {
        return catalogue.style();
    }

    private static String page(String html, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        return html;
    }
}
