package de.kommig.benchmarks.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class TravelCheckTest {

    private final Story story = Story.untilApproval();
    private final TravelCheck check = new TravelCheck(story.byId());

    @Test
    void a_document_and_its_record_are_the_same_event() {
        RecordedEvent event = story.event("application", 2);

        assertThat(RecordedEvent.stored(Story.document(event)))
                .isEqualTo(RecordedEvent.travelled(Story.record(event)))
                .isEqualTo(event);
    }

    @Test
    void all_events_once_in_order_agree() {
        story.events().forEach(this::travels);

        assertThat(check.complete()).isTrue();
        assertThat(check.findings().first()).isEmpty();
        assertThat(check.duplicates()).isZero();
    }

    @Test
    void a_missing_event_is_found() {
        story.events().stream()
                .filter(event -> !event.equals(story.event("application", 6)))
                .forEach(this::travels);

        assertThat(check.complete()).isFalse();
        assertThat(check.findings().first()).singleElement().asString().endsWith("0000000006 is missing");
    }

    @Test
    void a_record_that_came_twice_is_counted_and_no_error() {
        story.events().forEach(this::travels);
        travels(story.event("round", 2));

        assertThat(check.duplicates()).isEqualTo(1);
        assertThat(check.findings().first()).isEmpty();
    }

    @Test
    void an_altered_byte_is_found_even_in_a_duplicate() {
        story.events().forEach(this::travels);
        RecordedEvent event = story.event("application", 2);
        travels(new RecordedEvent(event.attributes(), event.data().replace("100.00", "100.01")));

        assertThat(check.findings().first()).singleElement().asString().contains("not as it was stored");
    }

    @Test
    void an_altered_hash_is_found() {
        story.events()
                .forEach(event -> travels(
                        event.type().contains("voted") ? Story.with(event, "chainhash", "0".repeat(64)) : event));

        assertThat(check.findings().first()).singleElement().asString().contains("not as it was stored");
    }

    @Test
    void a_record_that_no_store_knows_is_found() {
        story.events().forEach(this::travels);
        travels(Story.with(story.event("call", 1), "id", "call-x/0000000009"));

        assertThat(check.findings().first()).singleElement().asString().contains("is in no store");
    }

    @Test
    void events_that_overtake_each_other_are_found() {
        List<RecordedEvent> application = story.stream("application");
        travels(application.get(1));
        travels(application.get(0));

        assertThat(check.findings().first()).anyMatch(finding -> finding.contains("0000000002 came behind version 0"));
    }

    @Test
    void a_record_under_another_key_is_found() {
        RecordedEvent event = story.event("call", 1);
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                event.topic(), 0, 0, "another", event.data().getBytes(StandardCharsets.UTF_8));
        Story.record(event).headers().forEach(record.headers()::add);
        check.travelled(record);

        assertThat(check.findings().first()).anyMatch(finding -> finding.contains("under the key another"));
    }

    private void travels(RecordedEvent event) {
        check.travelled(Story.record(event));
    }
}
