package de.kommig.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void what_stands_in_Javadoc_stands_in_the_description_as_Markdown() throws Exception {
        JsonNode write = api().at("/paths/~1api~1notes/post");
        assertThat(write.path("summary").asString()).isEqualTo("Writes a note, e.g. about no. 4 of something.");
        assertThat(write.path("description").asString())
                .isEqualTo("Writes a note, e.g. about no. 4 of something. Its text can be anything but `taboo`; see "
                        + "`NoteAnswer` and what there is.");

        JsonNode answer = api().at("/components/schemas/NoteAnswer");
        assertThat(answer.path("description").asString()).isEqualTo("A note.");
        assertThat(answer.at("/properties/text/description").asString()).isEqualTo("as it was written, `<b>` included");

        JsonNode colour = api().at("/paths/~1api~1notes/get/parameters")
                .valueStream()
                .filter(parameter -> parameter.path("name").asString().equals("colour"))
                .findFirst()
                .orElseThrow();
        assertThat(colour.path("description").asString()).isEqualTo("of these alone");
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
    void what_creates_answers_with_201_and_a_location_and_what_changes_with_200() throws Exception {
        JsonNode created = api().at("/paths/~1api~1notes/post/responses");
        assertThat(created.propertyNames()).contains("201").doesNotContain("200");
        assertThat(created.at("/201/headers").propertyNames()).containsExactlyInAnyOrder("ETag", "Location");

        JsonNode changed = api().at("/paths/~1api~1notes~1{id}~1locking/post/responses");
        assertThat(changed.propertyNames()).contains("200").doesNotContain("201");
        assertThat(changed.at("/200/headers").propertyNames()).containsExactly("ETag");
    }

    @Test
    void what_can_be_left_out_is_not_required_and_everything_else_is() throws Exception {
        JsonNode schemas = api().at("/components/schemas");
        assertThat(required(schemas, "NoteRequest")).containsExactly("text");
        assertThat(required(schemas, "NoteAnswer")).containsExactlyInAnyOrder("id", "text");
        assertThat(required(schemas, "PageString")).containsExactly("items");
        assertThat(required(schemas, "Problem")).containsExactlyInAnyOrder("type", "title", "status");
        assertThat(required(schemas, "InputError")).containsExactly("code");
    }

    private static List<String> required(JsonNode schemas, String name) {
        return schemas.path(name)
                .path("required")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
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
