package de.kommig.feeds.http;

import static de.kommig.feeds.Running.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.EventFamilies;
import de.kommig.testing.Answer;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

class CatalogueApiTest {

    @Test
    void whoever_follows_the_links_gets_everywhere_without_signing_in() {
        Map<String, String> pages = crawl("/catalogue");
        assertThat(pages)
                .containsKeys(
                        "/catalogue?lang=en",
                        "/catalogue/services/applications?lang=de",
                        "/catalogue/channels/kommig.applications?lang=en",
                        "/catalogue/channels/webhook?lang=de",
                        "/catalogue/style.css",
                        "/catalogue/asyncapi.json",
                        "/catalogue/openapi/reviews.json",
                        "/schemas/de.kommig.application.submitted.v1.json");
        assertThat(pages.get("/catalogue/services/feeds?lang=de"))
                .contains("POST /api/feeds", "Opens a feed", "<code>sandbox</code>");
        assertThat(pages.get("/catalogue/channels/kommig.applications?lang=de"))
                .contains("de.kommig.application.submitted.v1", "parties.funder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/catalogue", "/catalogue/services/reviews", "/catalogue/channels/feedStream"})
    void a_page_is_German_unless_English_is_asked_for_and_has_what_helps_those_who_do_not_see_it(String path) {
        assertThat(page(path).getDocumentElement().getAttribute("lang")).isEqualTo("de");
        Document english = page(path + "?lang=en");
        assertThat(english.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(elements(english, "h1")).hasSize(1);
        assertThat(elements(english, "main")).hasSize(1);
        assertThat(elements(english, "a").getFirst().getAttribute("href")).isEqualTo("#content");
        assertThat(elements(english, "table"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(
                                table.getElementsByTagName("caption").getLength())
                        .isOne());
        assertThat(Stream.concat(elements(english, "h2").stream(), elements(english, "main").stream())
                        .map(heading -> heading.getAttribute("id")))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void a_page_runs_nothing_and_loads_nothing_from_elsewhere() {
        Answer answer = SERVICE.anonymous().get("/catalogue").expect(200);
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(answer.text()).doesNotContain("<script", "style=", "http://", "https://");
    }

    static Stream<String> types() {
        return Stream.concat(
                EventFamilies.all().stream().flatMap(family -> family.types().keySet().stream()),
                Stream.of("de.kommig.feed-entry.v1"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_schema_is_where_dataschema_says_and_may_be_kept_for_a_while(String type) {
        Answer answer = SERVICE.anonymous().get("/schemas/" + type + ".json").expect(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/schema+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=3600");
        assertThat(URI.create(JsonMapper.shared()
                                .readTree(answer.text())
                                .get("$id")
                                .asString())
                        .getPath())
                .isEqualTo("/schemas/" + type + ".json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/schemas/de.kommig.application.sold.v1.json",
                "/schemas/de.kommig.application.submitted.v1",
                "/schemas/..%2fapplication.json",
                "/schemas/.json",
                "/catalogue/openapi/asyncapi.json",
                "/catalogue/openapi/..%2f..%2ffeeds.yaml.json",
                "/catalogue/services/portal",
                "/catalogue/channels/kommig.secrets",
                "/catalogue/nothing"
            })
    void what_is_not_there_is_not_there_and_nobody_keeps_that(String path) {
        Answer answer = SERVICE.anonymous().get(path);
        assertThat(answer.status()).isIn(400, 401, 404);
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de-DE", "deutsch"})
    void a_language_that_there_is_not_is_a_fault(String language) {
        SERVICE.anonymous().get("/catalogue?lang=" + language).expect(400);
    }

    private static Map<String, String> crawl(String begin) {
        Map<String, String> seen = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(begin));
        while (!next.isEmpty()) {
            String path = next.removeFirst();
            if (seen.containsKey(path)) {
                continue;
            }
            String text = SERVICE.anonymous().get(path).expect(200).text();
            seen.put(path, text);
            if (path.startsWith("/catalogue") && !path.endsWith("json") && !path.endsWith("css")) {
                Document page = parsed(text);
                Stream.concat(elements(page, "a").stream(), elements(page, "link").stream())
                        .map(element -> element.getAttribute("href"))
                        .filter(href -> !href.startsWith("#"))
                        .forEach(href -> next.addLast(URI.create(path)
                                .resolve(href.startsWith("?") ? URI.create(path).getPath() + href : href)
                                .toString()));
            }
        }
        return seen;
    }

    private static Document page(String path) {
        return parsed(SERVICE.anonymous().get(path).expect(200).text());
    }

    /** Everything that is opened is closed, so that it can be read as XML too. */
    private static Document parsed(String html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (Exception notWellFormed) {
            throw new AssertionError(html, notWellFormed);
        }
    }

    private static List<Element> elements(Document page, String name) {
        var found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
