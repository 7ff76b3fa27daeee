package de.kommig.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest {

    private static JsonNode api() throws Exception {
        return Tiny.send(Tiny.request("/api-docs")).json();
    }

    @Test
    void a_service_describes_itself_without_saying_where_it_runs() throws Exception {
        var reply = Tiny.send(Tiny.request("/api-docs"));

        assertThat(reply.json().path("openapi").asString()).startsWith("3.1");
        assertThat(reply.response().body()).doesNotContain(Integer.toString(Tiny.PORT), "127.0.0.1", "localhost");
        assertThat(Tiny.send(Tiny.request("/api-docs")).response().body())
                .isEqualTo(reply.response().body());
    }

    @Test
    void parameters_that_the_library_reads_are_described() throws Exception {
        JsonNode write = api().at("/paths/~1api~1notes/post");
        assertThat(write.path("parameters").findValuesAsString("name"))
                .containsExactlyInAnyOrder("Idempotency-Key", "If-Match");

        JsonNode list = api().at("/paths/~1api~1notes/get");
        assertThat(list.path("parameters").findValuesAsString("name"))
                .containsExactlyInAnyOrder("limit", "cursor", "colour", "from");
    }

    @Test
    void problems_are_described() throws Exception {
        JsonNode responses = api().at("/paths/~1api~1notes/post/responses");
        assertThat(responses.propertyNames()).contains("400", "401", "403", "404", "409", "412", "413", "415", "422");
        assertThat(responses.at("/409/$ref").asString()).isEqualTo("#/components/responses/Problem409");
        assertThat(api().at("/components/responses/Problem409/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(api().at("/components/schemas/Problem/properties").propertyNames())
                .contains("type", "title", "status", "correlationId", "details", "errors");
        assertThat(api().at("/components/schemas/InputError/properties").propertyNames())
                .contains("pointer", "code");
    }

    @Test
    void types_are_described_as_they_are_written() throws Exception {
        JsonNode request = api().at("/components/schemas/NoteRequest");
        assertThat(request.at("/properties/colour/enum").valueStream().map(JsonNode::asString))
                .containsExactly("red", "sky-blue");
        assertThat(api().at("/components/schemas/Money/properties/amount/type").asString())
                .isEqualTo("string");
        assertThat(request.path("required").valueStream().map(JsonNode::asString))
                .contains("text");
    }
}
