package de.kommig.web.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.web.access.AccessTable;
import de.kommig.web.access.Rule;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenEndpointsTest {

    @Test
    void only_what_the_table_opens_is_described_as_open() {
        PathItem notes = new PathItem().get(new Operation()).post(new Operation());
        PathItem note = new PathItem().get(new Operation());
        OpenAPI api = new OpenAPI().path("/api/notes", notes).path("/api/notes/{id}", note);

        new OpenEndpoints(AccessTable.of(
                        Map.of("GET /api/notes", Rule.open(), "POST /api/notes", Rule.signedIn("for tests"))))
                .customise(api);

        assertThat(notes.getGet().getSecurity()).isEmpty();
        assertThat(notes.getPost().getSecurity()).isNull();
        assertThat(note.getGet().getSecurity()).isNull();
    }
}
