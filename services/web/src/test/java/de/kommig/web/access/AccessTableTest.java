package de.kommig.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.web.Caller;
import de.kommig.web.Role;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTableTest {

    private static final AccessTable TABLE = AccessTable.of(Map.of(
            "GET /api/calls", Rule.reading(Role.FUNDER, Role.REVIEWER), "POST /api/calls", Rule.changing(Role.FUNDER)));

    private static Caller caller(Role role, MemberRole memberRole) {
        return new Caller(
                UUID.randomUUID(), role, role == Role.REVIEWER ? null : UUID.randomUUID(), memberRole, Set.of());
    }

    private static boolean may(String method, Role role, MemberRole memberRole) {
        return TABLE.of(method, "/api/calls").orElseThrow() instanceof Rule.Acting rule
                && rule.allows(caller(role, memberRole));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  FUNDER,       OWNER,   true",
        "GET,  FUNDER,       VIEWER,  true",
        "HEAD, FUNDER,       ADVISER, true",
        "GET,  REVIEWER,     OWNER,   true",
        "GET,  ORGANISATION, OWNER,   false",
        "POST, FUNDER,       OWNER,   true",
        "POST, FUNDER,       EDITOR,  true",
        "POST, FUNDER,       ADVISER, false",
        "POST, FUNDER,       VIEWER,  false",
        "POST, COORDINATOR,  OWNER,   false"
    })
    void a_rule_names_capacities_and_whether_reading_is_enough(
            String method, Role role, MemberRole memberRole, boolean may) {
        assertThat(may(method, role, memberRole)).isEqualTo(may);
    }

    @Test
    void what_is_not_in_the_table_has_no_rule() {
        assertThat(TABLE.of("DELETE", "/api/calls")).isEmpty();
        assertThat(TABLE.of("GET", "/api/calls/{id}")).isEmpty();
    }

    @Test
    void an_endpoint_without_a_row_and_a_row_without_an_endpoint_are_found() {
        var get = new Endpoint("GET", "/api/calls");
        var post = new Endpoint("POST", "/api/calls");
        TABLE.requireComplete(new TreeSet<>(Set.of(get, post)));

        assertThatThrownBy(() ->
                        TABLE.requireComplete(new TreeSet<>(Set.of(get, post, new Endpoint("GET", "/api/calls/{id}")))))
                .hasMessageContaining("without a row: [GET /api/calls/{id}]");
        assertThatThrownBy(() -> TABLE.requireComplete(new TreeSet<>(Set.of(get))))
                .hasMessageContaining("without an endpoint: [POST /api/calls]");
    }

    @Test
    void outside_the_api_there_is_only_what_is_open() {
        assertThat(AccessTable.of(Map.of("GET /catalogue", Rule.open())).of("GET", "/catalogue"))
                .contains(Rule.open());
        assertThatThrownBy(() -> AccessTable.of(Map.of("GET /catalogue", Rule.reading(Role.FUNDER))))
                .hasMessageContaining("GET /catalogue");
        assertThatThrownBy(() -> AccessTable.of(Map.of("GET /apiary", Rule.signedIn("nobody"))))
                .hasMessageContaining("GET /apiary");
    }
}
