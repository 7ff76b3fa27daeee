package de.kommig.organisations.inviting;

import static de.kommig.organisations.RunningOrganisations.MAIL;
import static de.kommig.organisations.RunningOrganisations.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.organisations.Mailboxes;
import de.kommig.organisations.RunningOrganisations;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the invitation over the mail to the membership. */
class InvitationWayTest {

    private static final String ACCEPTANCE = "/api/invitations/acceptance";

    private final UUID id = UUID.randomUUID();
    private final UUID amira = UUID.randomUUID();
    private final UUID bilal = UUID.randomUUID();
    private final String address = Mailboxes.newAddress();
    private final String path = "/api/organisations/" + id;
    private final Api owner = SERVICE.as(Role.ORGANISATION, amira, id);
    private final Api stranger = SERVICE.as(bilal);

    private Answer invite(String role) {
        return owner.post(path + "/invitations", "{\"email\": \"%s\", \"role\": \"%s\"}".formatted(address, role));
    }

    private static String token(String token) {
        return "{\"token\": \"" + token + "\"}";
    }

    @Test
    void whoever_has_the_link_from_the_mail_becomes_a_member_and_the_address_is_forgotten() {
        Answer invited = invite("editor").expect(200);
        assertThat(invited.header("ETag")).isEqualTo("\"2\"");
        assertThat(invited.json().at("/invitations/0/email").asString()).isEqualTo(address);
        assertThat(invited.json().at("/invitations/0/role").asString()).isEqualTo("editor");
        assertThat(invited.json().at("/invitations/0/delivery").asString()).isEqualTo("waiting");

        String token = MAIL.tokenTo(address);
        await().untilAsserted(() -> assertThat(owner.get(path + "/invitations")
                        .json()
                        .at("/invitations/0/delivery")
                        .asString())
                .isEqualTo("sent"));
        Answer joined = stranger.post(ACCEPTANCE, token(token)).expect(201);

        assertThat(joined.header("Location")).endsWith(path + "/members");
        assertThat(joined.json().get("organisation").asString()).isEqualTo(id.toString());
        assertThat(joined.json().get("memberRole").asString()).isEqualTo("editor");
        assertThat(stranger.get(path + "/members").expect(200).text()).contains(bilal.toString());
        assertThat(owner.get(path + "/invitations").json().get("invitations")).isEmpty();
        await().untilAsserted(() -> assertThat(stranger.get("/api/me").text()).contains("\"memberRole\":\"editor\""));
        await().untilAsserted(
                        () -> assertThat(RunningOrganisations.kept(address)).isEmpty());
        assertThat(MAIL.to(address)).hasSize(1);
    }

    @Test
    void an_invitation_is_accepted_once_and_the_same_request_sent_again_is_answered_as_the_first_time() {
        invite("viewer").expect(200);
        String token = MAIL.tokenTo(address);
        Api sender = stranger.with("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = sender.post(ACCEPTANCE, token(token)).expect(201);
        await().untilAsserted(
                        () -> assertThat(RunningOrganisations.kept(address)).isEmpty());
        Answer again = sender.post(ACCEPTANCE, token(token)).expect(201);
        Answer another = SERVICE.as(UUID.randomUUID()).post(ACCEPTANCE, token(token));

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(another.status()).isEqualTo(409);
        assertThat(another.problem()).isEqualTo("no-open-invitation");
    }

    @Test
    void why_a_link_does_not_count_is_not_told() {
        invite("viewer").expect(200);
        String good = MAIL.tokenTo(address);
        String withdrawn = withdrawn();
        String otherSecret = good.substring(0, 60) + "A".repeat(26);
        String otherInvitation = "A".repeat(30) + good.substring(30);
        String otherOrganisation = "A".repeat(15) + good.substring(15);

        Set<String> answers = Stream.of(
                        withdrawn,
                        otherSecret,
                        otherInvitation,
                        otherOrganisation,
                        "A".repeat(86),
                        good + "A",
                        "nonsense",
                        "ä")
                .map(bad -> stranger.post(ACCEPTANCE, token(bad)))
                .map(answer -> answer.status() + " " + answer.problem() + " "
                        + answer.json().get("title"))
                .collect(Collectors.toSet());

        assertThat(answers).containsExactly("409 no-open-invitation \"This invitation is no longer valid.\"");
        stranger.post(ACCEPTANCE, token(good)).expect(201);
    }

    private String withdrawn() {
        String other = Mailboxes.newAddress();
        Answer invited = owner.post(path + "/invitations", "{\"email\": \"%s\", \"role\": \"owner\"}".formatted(other))
                .expect(200);
        String token = MAIL.tokenTo(other);
        String invitation = invited.json().at("/invitations/1/id").asString();
        Answer left = owner.delete(path + "/invitations/" + invitation).expect(200);
        assertThat(left.json().get("invitations")).hasSize(1);
        assertThat(owner.delete(path + "/invitations/" + invitation).problem()).isEqualTo("no-open-invitation");
        await().untilAsserted(() -> assertThat(RunningOrganisations.kept(other)).isEmpty());
        return token;
    }

    @Test
    void an_invitation_whose_time_is_over_cannot_be_accepted_and_its_address_is_forgotten() {
        RunningService hasty = RunningOrganisations.start("kommig.invitations.valid-for=3s");
        Answer invited = hasty.as(Role.ORGANISATION, amira, id)
                .post(path + "/invitations", "{\"email\": \"%s\", \"role\": \"viewer\"}".formatted(address))
                .expect(200);
        Instant end =
                Instant.parse(invited.json().at("/invitations/0/expiresAt").asString());
        String token = MAIL.tokenTo(address);
        await().until(() -> Instant.now().isAfter(end));

        assertThat(stranger.post(ACCEPTANCE, token(token)).problem()).isEqualTo("invitation-expired");
        assertThat(owner.get(path + "/invitations").json().get("invitations")).isEmpty();

        RunningOrganisations.start();
        await().untilAsserted(
                        () -> assertThat(RunningOrganisations.kept(address)).isEmpty());
        assertThat(stranger.post(ACCEPTANCE, token(token)).problem()).isEqualTo("no-open-invitation");
    }

    @Test
    void with_an_erased_address_an_invitation_can_be_accepted_no_longer_and_is_shown_without_it() {
        invite("viewer").expect(200);
        String token = MAIL.tokenTo(address);

        SERVICE.bean(Invitations.class).eraseAddress(" " + address.toUpperCase(Locale.ROOT));

        assertThat(RunningOrganisations.kept(address)).isEmpty();
        assertThat(stranger.post(ACCEPTANCE, token(token)).problem()).isEqualTo("no-open-invitation");
        Answer open = owner.get(path + "/invitations");
        assertThat(open.json().get("invitations")).hasSize(1);
        assertThat(open.text()).doesNotContain("email", address);
    }

    @Test
    void whoever_has_themselves_erased_is_invited_no_longer() {
        invite("viewer").expect(200);
        String token = MAIL.tokenTo(address);
        stranger.put(
                        "/api/me/person",
                        "{\"name\": \"Bilal\", \"email\": \"%s\", \"languages\": [\"de\"], \"channels\": {\"email\": \"daily\"}}"
                                .formatted(address.toUpperCase(Locale.ROOT)))
                .expect(200);

        stranger.delete("/api/me/person").expect(204);

        assertThat(RunningOrganisations.kept(address)).isEmpty();
        assertThat(stranger.post(ACCEPTANCE, token(token)).problem()).isEqualTo("no-open-invitation");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoever_decides_no_longer_lets_nobody_in_by_what_they_have_sent_before(boolean removed) {
        Api other = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), id, MemberRole.OWNER);
        String kept = Mailboxes.newAddress();
        other.post(path + "/invitations", "{\"email\": \"%s\", \"role\": \"viewer\"}".formatted(kept))
                .expect(200);
        invite("owner").expect(200);
        String token = MAIL.tokenTo(address);

        String member = path + "/members/" + amira;
        if (removed) {
            other.delete(member).expect(200);
        } else {
            other.put(member, "{\"role\": \"viewer\"}").expect(200);
        }

        await().untilAsserted(
                        () -> assertThat(other.get(path + "/invitations").json().get("invitations"))
                                .hasSize(1));
        assertThat(stranger.post(ACCEPTANCE, token(token)).problem()).isEqualTo("no-open-invitation");
        stranger.post(ACCEPTANCE, token(MAIL.tokenTo(kept))).expect(201);
    }

    @Test
    void a_link_works_once_also_for_who_is_a_member_already() {
        invite("viewer").expect(200);
        String token = MAIL.tokenTo(address);

        assertThat(owner.post(ACCEPTANCE, token(token)).problem()).isEqualTo("already-a-member");
        assertThat(stranger.post(ACCEPTANCE, token(token)).problem()).isEqualTo("no-open-invitation");
    }

    @Test
    void neither_address_nor_token_is_in_an_event() {
        invite("viewer").expect(200);
        String token = MAIL.tokenTo(address);
        stranger.post(ACCEPTANCE, token(token)).expect(201);

        String events =
                SERVICE.storedWithAttributes(EventFamilies.ORGANISATIONS, id).toString();
        List<OrganisationEvent> facts = SERVICE.stored(EventFamilies.ORGANISATIONS, id);
        assertThat(facts).hasSize(3);
        assertThat(facts.getLast())
                .isInstanceOfSatisfying(
                        OrganisationEvent.MemberJoined.class,
                        joined -> assertThat(joined.role()).isEqualTo(MemberRole.VIEWER));
        assertThat(events).doesNotContain(address, address.substring(0, 20), token, token.substring(43));
    }
}
