package de.kommig.benchmarks.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChainTest {

    private final List<RecordedEvent> stream = new ArrayList<>(Story.untilApproval().stream("application"));

    @Test
    void the_hash_is_that_of_the_documented_format() {
        String stream = "call-00000000-0000-0000-0000-000000000001";
        RecordedEvent event = new RecordedEvent(
                Map.of(
                        "id", stream + "/0000000001",
                        "type", "de.kommig.call.drafted.v1",
                        "source", "/applications/calls",
                        "time", "2026-01-02T03:04:05.000Z",
                        "dataschema", "https://kommig.de/schemas/x.json",
                        "correlationid", "corr",
                        "causationid", "cause",
                        "actor", "actor"),
                "{\"title\":\"Fördertopf\"}");

        // Computed by another program from the description in the event store's ChainHash.
        assertThat(Chain.hash("0".repeat(64), event))
                .isEqualTo("9a310beff4554dba65cb7577609af136b900d537aecd356f5eb7d166b66a8457");
    }

    @Test
    void an_untouched_stream_verifies() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void altered_data_is_found() {
        RecordedEvent second = stream.get(1);
        stream.set(1, new RecordedEvent(second.attributes(), second.data().replace("100.00", "999.00")));

        assertThat(findings()).singleElement().asString().contains("0000000002 does not verify");
    }

    @Test
    void an_altered_attribute_is_found() {
        stream.set(2, Story.with(stream.get(2), "actor", "somebody else"));

        assertThat(findings()).singleElement().asString().contains("0000000003 does not verify");
    }

    @Test
    void an_event_taken_out_is_found() {
        stream.remove(1);

        assertThat(findings()).singleElement().asString().contains("0000000003 stands where");
    }

    @Test
    void an_event_rewritten_with_its_own_hash_breaks_what_follows() {
        RecordedEvent forged = Story.with(stream.get(1), "actor", "somebody else");
        stream.set(1, Story.with(forged, "chainhash", Chain.hash(stream.get(0).attribute("chainhash"), forged)));

        assertThat(findings()).singleElement().asString().contains("0000000003 does not verify");
    }

    private List<String> findings() {
        Findings findings = new Findings();
        Chain.verify("application-" + Story.APPLICATION, stream, findings);
        return findings.first();
    }
}
