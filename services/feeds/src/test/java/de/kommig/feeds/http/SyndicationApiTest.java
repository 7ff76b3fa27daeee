package de.kommig.feeds.http;

import static de.kommig.feeds.Entries.ADMITTED;
import static de.kommig.feeds.Running.SERVICE;
import static de.kommig.feeds.Running.as;
import static de.kommig.feeds.Running.path;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.feeds.Entries;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.log.Appending;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

class SyndicationApiTest {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final UUID funder = UUID.randomUUID();
    private final Api member = as(funder).with("Accept-Language", "de");

    @Test
    void an_atom_feed_has_what_readers_of_feeds_want_the_newest_first() throws Exception {
        append(Entries.submitted(funder), Entries.admitted(funder));
        Answer answer = member.get(path(funder) + ".atom").expect(200);
        assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(answer.header("Content-Language")).isEqualTo("de");
        assertThat(answer.header("Vary")).contains("Accept-Language");

        Element feed = xml(answer);
        assertThat(feed.getNamespaceURI()).isEqualTo(NAMESPACE);
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("de");
        assertThat(text(feed, "id")).isEqualTo("urn:uuid:" + funder);
        assertThat(text(feed, "title")).isEqualTo("Alles zu Ihren Förderaufrufen");
        assertThat(text(feed, "name")).isEqualTo("KomMig Hamburg");
        assertThat(link(feed, "self")).endsWith(path(funder) + ".atom");
        List<Element> entries = children(feed, "entry");
        assertThat(entries).hasSize(2);
        Element newest = entries.getFirst();
        assertThat(text(newest, "id")).isEqualTo("tag:kommig.de,2026:feeds/" + funder + "/2");
        assertThat(text(newest, "title")).isEqualTo("Antrag zugelassen");
        assertThat(text(newest, "summary")).isEqualTo("Stand: zugelassen.");
        assertThat(Instant.parse(text(newest, "updated"))).isEqualTo(text(feed, "updated"));
        assertThat(children(newest, "category").getFirst().getAttribute("term")).isEqualTo(ADMITTED);
        assertThat(link(newest, "alternate")).startsWith("http://127.0.0.1:8082/api/applications/");
        for (Element each : entries) {
            assertThat(URI.create(text(each, "id")).isAbsolute()).isTrue();
            assertThat(Instant.parse(text(each, "published"))).isNotNull();
        }
    }

    @Test
    void an_empty_feed_is_one_too() throws Exception {
        Element feed = xml(member.get(path(funder) + ".atom").expect(200));
        assertThat(children(feed, "entry")).isEmpty();
        assertThat(Instant.parse(text(feed, "updated"))).isEqualTo(Instant.EPOCH);
        assertThat(member.get(path(funder) + ".json-feed")
                        .expect(200)
                        .json()
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void a_json_feed_says_the_same_and_has_the_cloudevents_with_it() {
        append(Entries.submitted(funder), Entries.admitted(funder));
        Answer answer = as(funder).get(path(funder) + ".json-feed").expect(200);
        assertThat(answer.header("Content-Type")).startsWith("application/feed+json");
        JsonNode feed = answer.json();
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("title").asString()).isEqualTo("All that concerns your calls");
        assertThat(feed.get("language").asString()).isEqualTo("en");
        assertThat(feed.get("feed_url").asString()).endsWith(path(funder) + ".json-feed");
        assertThat(feed.has("next_url")).isFalse();
        JsonNode newest = feed.get("items").get(0);
        assertThat(newest.get("id").asString()).isEqualTo("tag:kommig.de,2026:feeds/" + funder + "/2");
        assertThat(newest.get("title").asString()).isEqualTo("Application admitted");
        assertThat(newest.get("content_text").asString()).isEqualTo("State: admitted.");
        assertThat(newest.get("tags").get(0).asString()).isEqualTo(ADMITTED);
        JsonNode page = as(funder).get(path(funder) + "?after=1").expect(200).json();
        assertThat(newest.get("_cloudevent")).isEqualTo(page.get("items").get(0));
    }

    @Test
    void next_leads_through_everything_once_whatever_comes_in_meanwhile() throws Exception {
        IntStream.range(0, 7).forEach(i -> append(Entries.submitted(funder)));
        List<String> ids = new ArrayList<>();
        String next = path(funder) + ".atom?limit=3";
        while (next != null) {
            Element feed = xml(member.get(next).expect(200));
            children(feed, "entry").forEach(entry -> ids.add(text(entry, "id").replaceAll(".*/", "")));
            append(Entries.submitted(funder));
            assertThat(link(feed, "first")).endsWith(".atom?limit=3");
            String older = link(feed, "next");
            next = older.isEmpty() ? null : older.replaceAll("^http://[^/]*", "");
        }
        assertThat(ids).containsExactly("7", "6", "5", "4", "3", "2", "1");
    }

    @Test
    void a_filter_leaves_out_what_is_not_wanted() throws Exception {
        append(Entries.submitted(funder), Entries.admitted(funder), Entries.submitted(funder));
        Element feed = xml(member.get(path(funder) + ".atom?type=" + ADMITTED).expect(200));
        assertThat(children(feed, "entry")).hasSize(1);
        member.get(path(funder) + ".atom?type=de.kommig.application.sold.v1").expect(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {".atom", ".json-feed"})
    void a_reader_that_has_it_in_its_language_is_told_so(String form) {
        append(Entries.submitted(funder));
        String eTag = member.get(path(funder) + form).expect(200).header("ETag");
        Api knowing = member.with("If-None-Match", eTag);
        knowing.get(path(funder) + form).expect(304);
        as(funder).with("If-None-Match", eTag).get(path(funder) + form).expect(200);
        append(Entries.submitted(funder));
        knowing.get(path(funder) + form).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {".atom", ".json-feed"})
    void nobody_else_reads_it(String form) {
        as(UUID.randomUUID()).get(path(funder) + form).expect(404);
        SERVICE.anonymous().get(path(funder) + form).expect(401);
        member.get(path(funder) + form + "?limit=0").expect(400);
        member.get(path(funder) + form + "?before=0").expect(400);
        member.get(path(funder) + form + "?after=0").expect(400);
    }

    private static Element xml(Answer answer) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.text().getBytes(StandardCharsets.UTF_8)));
        return document.getDocumentElement();
    }

    private static List<Element> children(Element of, String name) {
        NodeList nodes = of.getElementsByTagNameNS(NAMESPACE, name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static String text(Element of, String name) {
        return children(of, name).getFirst().getTextContent();
    }

    private static String link(Element of, String rel) {
        return children(of, "link").stream()
                .filter(link -> link.getParentNode().equals(of)
                        && link.getAttribute("rel").equals(rel))
                .map(link -> link.getAttribute("href"))
                .findFirst()
                .orElse("");
    }

    private static void append(FeedEntry... entries) {
        assertThat(SERVICE.bean(Appending.class).append(List.of(entries))).hasSize(entries.length);
    }
}
