package de.kommig.feeds.http;

import static de.kommig.feeds.Running.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.EventFamilies;
import de.kommig.feeds.entry.FeedType;
import de.kommig.feeds.entry.FeedTypes;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
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
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(answer.text()).doesNotContain("<script", "style=", "src=", "href=\"http", "href=\"//");
    }

    @ParameterizedTest
    @CsvSource({",,de", ",en-GB,en", ",de-DE,de", "de,en,de", "en,de,en"})
    void the_address_says_the_language_or_else_the_reader_does(String lang, String accepted, String expected) {
        Api anonymous = SERVICE.anonymous();
        Api reader = accepted == null ? anonymous : anonymous.with("Accept-Language", accepted);
        for (String path : List.of("/catalogue", "/catalogue/services/feeds", "/catalogue/channels/webhook")) {
            Answer answer =
                    reader.get(path + (lang == null ? "" : "?lang=" + lang)).expect(200);
            assertThat(parsed(answer.text()).getDocumentElement().getAttribute("lang"))
                    .isEqualTo(expected);
            assertThat(answer.header("Vary")).contains("Accept-Language");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void the_first_page_leads_from_the_token_to_the_last_way_to_read_a_feed(String lang) {
        String text =
                SERVICE.anonymous().get("/catalogue?lang=" + lang).expect(200).text();
        assertThat(text)
                .as("token")
                .contains(
                        "/.well-known/openid-configuration</code>", "client_credentials", "<code>token_endpoint</code>")
                .as("open data")
                .contains("/api/open-data/awards.json", "/api/open-data/hmbtg.csv", "dl-de/by-2-0")
                .as("schemas")
                .contains("/schemas/de.kommig.feed-entry.v1.json", "/schemas/de.kommig.award.opened.v1.json");
        int internal = text.indexOf("id=\"topics\"");
        assertThat(text.substring(0, internal))
                .as("ways to read a feed")
                .contains(
                        "GET /api/feeds/{feed}/events<",
                        "events.atom",
                        "events.json-feed",
                        "/catalogue/channels/feedStream?",
                        "/catalogue/channels/webhook?",
                        "/catalogue/channels/feedTopic?");
        assertThat(text.substring(internal)).contains("kommig.applications").doesNotContain("feedTopic");
    }

    @Test
    void the_first_page_has_all_types_that_come_in_a_feed_and_no_others() {
        List<String> shown = elements(page("/catalogue?lang=de"), "th").stream()
                .map(Element::getTextContent)
                .filter(cell -> cell.startsWith("de.kommig."))
                .toList();
        assertThat(shown)
                .containsExactlyElementsOf(
                        FeedTypes.all().stream().map(FeedType::type).toList());
    }

    static Stream<String> types() {
        return Stream.concat(
                EventFamilies.all().stream().flatMap(family -> family.types().keySet().stream()),
                Stream.of("de.kommig.feed-entry.v1", "de.kommig.webhook.challenge.v1", "de.kommig.webhook.test.v1"));
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
                        .map(href -> href.replaceFirst("#.*", ""))
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
