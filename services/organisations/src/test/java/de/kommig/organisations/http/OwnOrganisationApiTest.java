package de.kommig.organisations.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.organisations.OrganisationsService;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an organisation says of itself once it is registered: its legal form and the charters to which it commits itself. */
class OwnOrganisationApiTest {

    private static final RunningService SERVICE = OrganisationsApiTest.SERVICE;
    private static final String RACISM = "against-racism-and-right-wing-extremism";
    private static final String COMMITMENT = """
            {"charter": "against-racism-and-right-wing-extremism", "version": "2014-09-26"}
            """;
    private static final String IN_FORMATION = """
            {"legalForm": "association-in-formation", "since": "2026-01-15"}
            """;
    private static final String REGISTERED = """
            {"legalForm": "registered-association", "since": "2026-03-01",
             "register": {"court": " Amtsgericht Hamburg ", "number": "VR 12345"}}
            """;

    private final UUID id = UUID.randomUUID();
    private final String own = "/api/organisations/" + id;
    private final Api member = SERVICE.as(UUID.randomUUID());
    private final Api stranger = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), UUID.randomUUID());

    @BeforeEach
    void registered() {
        member.post("/api/organisations", """
                {"name": "Brücken bauen", "legalForm": "initiative", "side": "civil-society", "id": "%s"}
                """.formatted(id)).expect(201);
    }

    @Test
    void an_association_says_where_it_is_registered_when_it_registers_and_corrects_it() {
        UUID association = UUID.randomUUID();
        Answer registered =
                member.post("/api/organisations", """
                {"name": "Brücken e. V.", "legalForm": "registered-association", "side": "civil-society", "id": "%s",
                 "register": {"court": "Amtsgericht Hamburg", "number": "VR 1"}}
                """.formatted(association)).expect(201);
        assertThat(registered.json().at("/legalForms/0/register/number").asString())
                .isEqualTo("VR 1");

        Answer corrected = member.put("/api/organisations/" + association + "/legal-form", """
                {"since": "2019-05-02", "register": {"court": "Amtsgericht Hamburg", "number": "VR 12345"}}
                """)
                .expect(200);

        assertThat(corrected.json().get("legalForms")).hasSize(1);
        assertThat(corrected.json().at("/legalForms/0/since").asString()).isEqualTo("2019-05-02");
        assertThat(corrected.json().at("/legalForms/0/register/number").asString())
                .isEqualTo("VR 12345");
        assertThat(member.put(own + "/legal-form", "{\"since\": \"0999-01-01\"}")
                        .status())
                .isEqualTo(400);
        assertThat(SERVICE.as(UUID.randomUUID()).put(own + "/legal-form", "{}").status())
                .isEqualTo(404);
    }

    @Test
    void the_legal_form_changes_and_what_it_was_stays_known() {
        member.post(own + "/legal-form", IN_FORMATION).expect(200);
        Answer changed = member.post(own + "/legal-form", REGISTERED).expect(200);

        assertThat(changed.header("ETag")).isEqualTo("\"3\"");
        assertThat(changed.json().get("legalForm").asString()).isEqualTo("registered-association");
        assertThat(changed.json().at("/legalForms/0").toString()).isEqualTo("{\"legalForm\":\"initiative\"}");
        assertThat(changed.json().at("/legalForms/1/since").asString()).isEqualTo("2026-01-15");
        assertThat(changed.json().at("/legalForms/2/register/court").asString()).isEqualTo("Amtsgericht Hamburg");
        assertThat(stranger.get(own).json()).isEqualTo(changed.json());
        await().untilAsserted(() -> assertThat(
                        member.get("/api/organisations?limit=200").text())
                .contains("\"id\":\"" + id + "\",\"name\":\"Brücken bauen\",\"legalForm\":\"registered-association\""));
    }

    @Test
    void a_commitment_is_made_shown_and_taken_back() {
        Answer made = member.post(own + "/commitments", COMMITMENT).expect(200);

        assertThat(made.json().at("/commitments/0/charter").asString()).isEqualTo(RACISM);
        assertThat(made.json().at("/commitments/0/adoptedOn").asString()).hasSize("2026-11-25".length());
        assertThat(made.json().at("/commitments/0/current").asBoolean()).isTrue();
        Answer again = member.post(own + "/commitments", COMMITMENT);
        assertThat(again.problem()).isEqualTo("already-committed");

        Answer revoked =
                member.post(own + "/commitments/" + RACISM + "/revocation").expect(200);
        assertThat(revoked.json().get("commitments")).isEmpty();
        assertThat(member.post(own + "/commitments/" + RACISM + "/revocation").problem())
                .isEqualTo("not-committed");
    }

    @Test
    void an_older_version_asks_for_renewal() {
        RunningService later = RunningService.start(
                OrganisationsService.class,
                "organisations",
                "kommig.charters[0].key=" + RACISM,
                "kommig.charters[0].title=Charta",
                "kommig.charters[0].versions=2014-09-26,2027-01-01");
        member.post(own + "/commitments", COMMITMENT).expect(200);

        Answer seen = later.as(UUID.randomUUID()).get(own);

        assertThat(seen.json().at("/commitments/0/version").asString()).isEqualTo("2014-09-26");
        assertThat(seen.json().at("/commitments/0/current").asBoolean()).isFalse();
    }

    @Test
    void the_charters_that_there_are_can_be_looked_up() {
        Answer charters = member.get("/api/charters").expect(200);

        assertThat(charters.json().at("/0/key").asString()).isEqualTo(RACISM);
        assertThat(charters.json().at("/0/versions/0").asString()).isEqualTo("2014-09-26");
        assertThat(charters.json().at("/1/key").asString()).isEqualTo("civic-engagement");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/legal-form  | {\"legalForm\": \"foundation\", \"since\": \"2999-01-01\"} | 409 | day-in-the-future",
                "/legal-form  | {\"legalForm\": \"initiative\", \"since\": \"2026-01-01\"} | 409 | same-legal-form",
                "/legal-form  | {\"legalForm\": \"public-body\", \"since\": \"2026-01-01\"} | 409 | public-body-stays",
                "/legal-form  | {\"legalForm\": \"foundation\", \"since\": \"gestern\"} | 400 | invalid-input",
                "/legal-form  | {\"legalForm\": \"foundation\"} | 400 | invalid-input",
                "/legal-form  | {\"legalForm\": \"foundation\", \"since\": \"-999999-01-01\"} | 400 | invalid-input",
                "/legal-form  | {\"legalForm\": \"foundation\", \"since\": \"0999-12-31\"} | 400 | invalid-input",
                "/legal-form  | {\"legalForm\": \"foundation\", \"since\": \"+10000-01-01\"} | 409 | day-in-the-future",
                "/legal-form  | {\"legalForm\": \"foundation\", \"since\": \"2026-01-01\", \"register\": {\"court\": \"\"}} | 400 | invalid-input",
                "/commitments | {\"charter\": \"of-trees\", \"version\": \"2014-09-26\"} | 400 | invalid-input",
                "/commitments | {\"charter\": \"civic-engagement\", \"version\": \"2014-09-26\"} | 400 | invalid-input"
            })
    void what_cannot_be_is_refused_and_nothing_happens(String what, String body, int status, String problem) {
        Answer answer = member.post(own + what, body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(SERVICE.stored(EventFamilies.ORGANISATIONS, id)).hasSize(1);
    }

    @Test
    void for_everybody_else_there_is_nothing_to_change() {
        Api reviewer = SERVICE.as(Role.REVIEWER, UUID.randomUUID(), null);
        for (Api other : new Api[] {stranger, reviewer}) {
            assertThat(other.post(own + "/legal-form", IN_FORMATION).status()).isEqualTo(404);
            assertThat(other.post(own + "/commitments", COMMITMENT).status()).isEqualTo(404);
            assertThat(other.post(own + "/commitments", COMMITMENT.replace("2014", "1914"))
                            .status())
                    .isEqualTo(404);
            assertThat(other.post(own + "/commitments/" + RACISM + "/revocation")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(SERVICE.stored(EventFamilies.ORGANISATIONS, id)).hasSize(1);
    }

    @Test
    void members_who_do_not_own_it_change_nothing_either() {
        Api editor = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), id, MemberRole.EDITOR);

        assertThat(editor.post(own + "/legal-form", IN_FORMATION).status()).isEqualTo(403);
        assertThat(editor.post(own + "/commitments", COMMITMENT).status()).isEqualTo(403);
        assertThat(editor.post(own + "/commitments/" + RACISM + "/revocation").status())
                .isEqualTo(403);
    }

    @Test
    void an_organisation_that_is_not_registered_cannot_change_either() {
        UUID unknown = UUID.randomUUID();

        assertThat(member.post("/api/organisations/" + unknown + "/legal-form", IN_FORMATION)
                        .status())
                .isEqualTo(404);
        assertThat(SERVICE.stored(EventFamilies.ORGANISATIONS, unknown)).isEmpty();
    }
}
