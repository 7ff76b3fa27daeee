package de.kommig.benchmarks.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.benchmarks.platform.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ViewChecksTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final Story story = Story.untilApproval();
    private final Findings findings = new Findings();
    private final FeedCheck feeds = new FeedCheck(story.events());
    private final InboxCheck inboxes = new InboxCheck(story.events(), Story.SPEAKING);
    private final JourneyCheck journeys = new JourneyCheck(story.events(), Story.SPEAKING);

    @Test
    void a_funders_feed_holds_what_concerns_the_funder() {
        assertThat(feeds.funders()).containsExactly(Story.FUNDER);
        assertThat(feeds.check(Story.FUNDER, feed(), findings)).isEqualTo(7);
        assertThat(findings.first()).isEmpty();
    }

    @Test
    void an_entry_that_a_feed_lacks_is_found_and_so_is_the_gap() {
        List<JsonNode> feed = feed();
        feed.remove(3);

        assertThat(feeds.check(Story.FUNDER, feed, findings)).isEqualTo(6);
        assertThat(findings.first()).anyMatch(finding -> finding.endsWith("is missing"));
        assertThat(findings.first()).anyMatch(finding -> finding.contains("number 5 stands where 4 must"));
    }

    @Test
    void an_entry_that_stands_in_a_feed_twice_is_found() {
        List<JsonNode> feed = feed();
        ObjectNode again = ((ObjectNode) feed.get(2)).deepCopy().put("sequence", "000000000008");
        feed.add(again);
        feeds.check(Story.FUNDER, feed, findings);

        assertThat(findings.first()).anyMatch(finding -> finding.contains("is there twice"));
    }

    @Test
    void an_entry_with_another_amount_is_found() {
        List<JsonNode> feed = feed();
        ((ObjectNode) feed.getFirst().path("data").path("amounts").path("requested")).put("amount", "1.00");
        feeds.check(Story.FUNDER, feed, findings);

        assertThat(findings.first()).singleElement().asString().contains("reads");
    }

    @Test
    void everybody_is_told_what_concerns_them() {
        assertThat(inboxes.readers())
                .containsExactlyInAnyOrder(
                        Story.SPEAKING.applicant(Story.ORGANISATION),
                        Story.SPEAKING.funder(Story.FUNDER),
                        Story.SPEAKING.coordinator(),
                        Story.REVIEWER);
        assertThat(inboxes.size()).isEqualTo(4 + 2 + 5 + 3);
    }

    @Test
    void an_inbox_is_compared_entry_by_entry() {
        Voice funder = Story.SPEAKING.funder(Story.FUNDER);
        JsonNode submitted = inboxItem("submitted", story.event("application", 2));
        JsonNode voted = inboxItem("voted", story.event("round", 5));

        assertThat(inboxes.check(funder, List.of(submitted, voted), findings)).isEqualTo(2);
        assertThat(findings.first()).isEmpty();
        inboxes.check(funder, List.of(submitted), findings);
        assertThat(findings.first()).singleElement().asString().endsWith("is missing");
        inboxes.check(funder, List.of(submitted, voted, voted), findings);
        assertThat(findings.first()).hasSize(2).last().asString().contains("is there twice");
    }

    @Test
    void each_reader_of_a_journey_sees_their_part() {
        assertThat(journeys.readings()).hasSize(3);
        assertThat(journeys.size()).isEqualTo(6 + (5 + 5) + 5);
    }

    @Test
    void who_takes_part_sees_the_journey_and_who_has_declined_does_not() {
        Story shared = Story.withPartners();
        JourneyCheck check = new JourneyCheck(shared.events(), Story.SPEAKING);
        JourneyCheck.Reading club = new JourneyCheck.Reading(Story.APPLICATION, Story.SPEAKING.applicant(Story.CLUB));
        JourneyCheck.Reading house = new JourneyCheck.Reading(Story.APPLICATION, Story.SPEAKING.applicant(Story.HOUSE));

        assertThat(check.readings())
                .contains(club, house)
                .doesNotContain(new JourneyCheck.Reading(Story.APPLICATION, Story.SPEAKING.applicant(Story.FUNDER)));
        assertThat(check.check(club, journey(shared, 1, 9), findings)).isEqualTo(9);
        assertThat(findings.first()).isEmpty();
        assertThat(check.check(house, journey(shared, 1, 9), findings)).isEqualTo(5);
        assertThat(findings.first()).hasSize(4).allMatch(finding -> finding.contains("does not belong there"));
    }

    @Test
    void what_became_of_the_call_is_not_held_against_a_journey() {
        JourneyCheck.Reading applicant =
                new JourneyCheck.Reading(Story.APPLICATION, Story.SPEAKING.applicant(Story.ORGANISATION));
        ObjectNode journey = (ObjectNode) journey(1, 6);
        ((ArrayNode) journey.path("entries"))
                .addObject()
                .put("eventId", story.event("call", 1).id())
                .put("type", "call-amended");

        assertThat(journeys.check(applicant, journey, findings)).isEqualTo(6);
        assertThat(findings.first()).isEmpty();
    }

    @Test
    void a_journey_is_compared_entry_by_entry() {
        JourneyCheck.Reading applicant =
                new JourneyCheck.Reading(Story.APPLICATION, Story.SPEAKING.applicant(Story.ORGANISATION));

        assertThat(journeys.check(applicant, journey(1, 6), findings)).isEqualTo(6);
        assertThat(findings.first()).isEmpty();
        assertThat(journeys.check(applicant, journey(2, 6), findings)).isEqualTo(5);
        assertThat(findings.first()).singleElement().asString().endsWith("0000000001 is missing");
    }

    @Test
    void a_round_that_shows_in_the_applicants_journey_is_found() {
        JourneyCheck.Reading applicant =
                new JourneyCheck.Reading(Story.APPLICATION, Story.SPEAKING.applicant(Story.ORGANISATION));
        ObjectNode journey = (ObjectNode) journey(1, 6);
        ((ArrayNode) journey.path("entries"))
                .addObject()
                .put("eventId", story.event("round", 2).id())
                .put("type", "reviewer-assigned");
        journeys.check(applicant, journey, findings);

        assertThat(findings.first()).singleElement().asString().contains("does not belong there");
    }

    private JsonNode journey(int from, int to) {
        return journey(story, from, to);
    }

    private static JsonNode journey(Story story, int from, int to) {
        ObjectNode journey = JSON.createObjectNode();
        ArrayNode entries = journey.putArray("entries");
        IntStream.rangeClosed(from, to)
                .mapToObj(version -> story.event("application", version))
                .forEach(event -> entries.addObject()
                        .put("eventId", event.id())
                        .put("type", Facts.name(event).replace("application.", "")));
        return journey;
    }

    private static JsonNode inboxItem(String kind, RecordedEvent event) {
        return JSON.createObjectNode()
                .put("id", Story.FUNDER + "." + event.id())
                .put("recipient", Story.FUNDER.toString())
                .put("kind", kind)
                .put("event", event.id());
    }

    private List<JsonNode> feed() {
        List<JsonNode> feed = new ArrayList<>();
        story.events().stream()
                .filter(event -> !List.of(
                                "call.published",
                                "application.drafted",
                                "round.opened",
                                "round.reviewer-assigned",
                                "round.assignment-accepted")
                        .contains(Facts.name(event)))
                .forEach(event -> feed.add(feedItem(feed.size() + 1, event)));
        return feed;
    }

    private static JsonNode feedItem(int sequence, RecordedEvent event) {
        ObjectNode said = JSON.createObjectNode()
                .put("application", Story.APPLICATION.toString())
                .put("call", Story.CALL.toString())
                .put("organisation", Story.ORGANISATION.toString());
        JsonNode data = Facts.of(event);
        ObjectNode amounts = JSON.createObjectNode();
        if (data.has("requested")) {
            amounts.set("requested", data.path("requested").deepCopy());
        }
        if (data.has("amount")) {
            amounts.set("approved", data.path("amount"));
        }
        said.set("amounts", amounts);
        return JSON.createObjectNode()
                .put("sequence", "%012d".formatted(sequence))
                .put("id", event.id())
                .put("type", event.type())
                .put("time", "2026-01-02T03:04:05Z")
                .set("data", said);
    }
}
