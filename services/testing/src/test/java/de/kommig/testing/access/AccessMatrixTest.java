package de.kommig.testing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.organisations.OrganisationsService;
import de.kommig.testing.RunningService;
import java.util.Iterator;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {

    /** Has a name of its own, so that it takes no events away from the other tests' service. */
    private static final RunningService SERVICE = RunningService.start(OrganisationsService.class, "tables");

    private final AccessMatrix matrix = AccessMatrix.of(SERVICE, Stakeholders.some());

    private static String unheardOf() {
        return "/api/organisations/" + UUID.randomUUID();
    }

    private static String registered() {
        String path = unheardOf();
        SERVICE.as(UUID.randomUUID()).post(path).expect(201);
        return path;
    }

    @Test
    void each_row_says_what_comes_of_a_request_by_whom() {
        String document = matrix.asking("POST /api/organisations/{id}", "", AccessMatrixTest::unheardOf)
                .asking("GET /api/organisations/{id}", "registered", AccessMatrixTest::registered)
                .asking("GET /api/organisations/{id}", "unheard of", AccessMatrixTest::unheardOf)
                .listing("GET /api/organisations/{id}", "listed", registered(), "Verein")
                .listing("GET /api/organisations/{id}", "not listed", registered(), "another")
                .document();

        assertThat(document)
                .contains(row("POST /api/organisations/{id}", "", "401 " + "yes ".repeat(14)))
                .contains(row("GET /api/organisations/{id}", "registered", "401 " + "yes ".repeat(14)))
                .contains(row("GET /api/organisations/{id}", "unheard of", "401 " + "404 ".repeat(14)))
                .contains(row("GET /api/organisations/{id}", "listed", "401 " + "yes ".repeat(14)))
                .contains("| not listed | 401 | not in it | not in it |")
                .contains(
                        row("GET /actuator/subscriptions", "", "401 " + "403 ".repeat(8) + "yes " + "403 ".repeat(5)));
    }

    @Test
    void a_row_can_be_about_whoever_asks_and_its_body_another_each_time() {
        Iterator<String> bodies = Stream.generate(() -> "{}").limit(15).iterator();
        String ofCaller = "/api/organisations/" + AccessMatrix.CALLER;

        String document = matrix.sending("POST /api/organisations/{id}", "oneself", () -> ofCaller, bodies::next)
                .asking("GET /api/organisations/{id}", "oneself", () -> ofCaller)
                .document();

        assertThat(document)
                .contains(row("POST /api/organisations/{id}", "oneself", "401 " + "yes ".repeat(14)))
                .contains(row("GET /api/organisations/{id}", "oneself", "401 " + "yes ".repeat(14)));
        // Who has no token leaves it to the next.
        assertThat(bodies.next()).isNotEmpty();
        assertThat(bodies.hasNext()).isFalse();
    }

    private static String row(String endpoint, String about, String cells) {
        return "| `%s` | %s | %s |\n".formatted(endpoint, about, cells.strip().replace(" ", " | "));
    }

    @Test
    void an_endpoint_without_a_row_fails() {
        assertThatThrownBy(matrix.asking("GET /api/organisations/{id}", "", AccessMatrixTest::registered)::check)
                .isInstanceOf(AssertionError.class)
                .hasMessage("endpoints without a request in AccessMatrixTest: [POST /api/organisations/{id}]");
    }

    @Test
    void a_row_without_an_endpoint_fails() {
        matrix.asking("POST /api/organisations/{id}", "", AccessMatrixTest::unheardOf)
                .asking("GET /api/organisations/{id}", "", AccessMatrixTest::registered)
                .asking("DELETE /api/organisations/{id}", "", AccessMatrixTest::registered);
        assertThatThrownBy(matrix::check)
                .isInstanceOf(AssertionError.class)
                .hasMessage("requests in AccessMatrixTest without an endpoint: [DELETE /api/organisations/{id}]");
    }

    @Test
    void a_request_that_cannot_be_carried_out_fails() {
        matrix.asking("POST /api/organisations/{id}", "", AccessMatrixTest::registered)
                .asking("GET /api/organisations/{id}", "", AccessMatrixTest::registered);
        assertThatThrownBy(matrix::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("POST /api/organisations/{id} as owner")
                .hasMessageContaining("registered-already");
    }

    @Test
    void a_request_that_nobody_can_make_fails() {
        matrix.asking("POST /api/organisations/{id}", "", AccessMatrixTest::unheardOf)
                .asking("GET /api/organisations/{id}", "", AccessMatrixTest::unheardOf);
        assertThatThrownBy(matrix::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nobody can call")
                .hasMessageContaining("[GET /api/organisations/{id}]");
    }
}
