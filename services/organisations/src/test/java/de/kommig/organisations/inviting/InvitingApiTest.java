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
import de.kommig.web.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may invite whom. */
class InvitingApiTest {

    private final UUID id = UUID.randomUUID();
    private final UUID amira = UUID.randomUUID();
    private final String path = "/api/organisations/" + id + "/invitations";
    private final Api owner = SERVICE.as(Role.ORGANISATION, amira, id);
    private final Api coordinator = SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID());

    private static String body(String email, String role) {
        return "{\"email\": \"%s\", \"role\": \"%s\"}".formatted(email, role);
    }

    private static String body(String role) {
        return body(Mailboxes.newAddress(), role);
    }

    @ParameterizedTest
    @EnumSource(value = MemberRole.class, names = "OWNER", mode = EnumSource.Mode.EXCLUDE)
    void members_who_do_not_own_it_neither_invite_nor_see_who_has_been_invited(MemberRole role) {
        Api member = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), id, role);
        String invitation =
                owner.post(path, body("viewer")).json().at("/invitations/0/id").asString();

        assertThat(member.post(path, body("viewer")).status()).isEqualTo(403);
        assertThat(member.get(path).status()).isEqualTo(403);
        assertThat(member.delete(path + "/" + invitation).status()).isEqualTo(403);
    }

    @Test
    void for_strangers_and_coordinators_there_is_nothing() {
        String invitation =
                owner.post(path, body("viewer")).json().at("/invitations/0/id").asString();
        for (Api other : new Api[] {SERVICE.as(UUID.randomUUID()), coordinator}) {
            assertThat(other.post(path, body("owner")).status()).isEqualTo(404);
            assertThat(other.get(path).status()).isEqualTo(404);
            assertThat(other.delete(path + "/" + invitation).status()).isEqualTo(404);
        }
        assertThat(owner.get(path).json().get("invitations")).hasSize(1);
    }

    @Test
    void where_nobody_is_left_who_decides_coordinators_invite_an_owner_and_nobody_else() {
        SERVICE.happensElsewhere(EventFamilies.ORGANISATIONS, id, new OrganisationEvent.MemberLeft(id, amira));

        assertThat(coordinator.post(path, body("editor")).status()).isEqualTo(403);
        Answer invited = coordinator.post(path, body("owner")).expect(200);

        assertThat(invited.json().at("/invitations/0/role").asString()).isEqualTo("owner");
        assertThat(SERVICE.as(UUID.randomUUID()).post(path, body("owner")).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a@b@example.org",
                "müller@example.org",
                "a\\r\\nBcc: b@example.org",
                "a@example.org\\r\\nBcc: b@example.org",
                "a@example.org, b@example.org",
                "<a@example.org>",
                "A <a@example.org>",
                "\\\"a b\\\"@example.org",
                "a(b)@example.org",
                "a@localhost",
                "a@[127.0.0.1]",
                "a@straße.example"
            })
    void what_is_no_address_or_more_than_one_is_refused_and_nothing_is_kept(String email) {
        Answer answer = owner.post(path, body(email, "viewer"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/email");
        assertThat(SERVICE.stored(EventFamilies.ORGANISATIONS, id)).hasSize(1);
        assertThat(RunningOrganisations.kept(email)).isEmpty();
    }

    @Test
    void the_same_request_sent_again_invites_once() {
        Api sender = owner.with("Idempotency-Key", UUID.randomUUID().toString());
        String body = body("viewer");

        Answer first = sender.post(path, body).expect(200);
        Answer again = sender.post(path, body).expect(200);
        assertThat(sender.post(path, body.replace("viewer", "owner")).status()).isEqualTo(422);

        assertThat(again.json().at("/invitations/0/id")).isEqualTo(first.json().at("/invitations/0/id"));
        assertThat(again.json().get("invitations")).hasSize(1);
        assertThat(SERVICE.stored(EventFamilies.ORGANISATIONS, id)).hasSize(2);
    }

    @Test
    void the_same_request_sent_again_brings_back_no_address_that_has_been_erased() {
        String address = Mailboxes.newAddress();
        Api sender = owner.with("Idempotency-Key", UUID.randomUUID().toString());
        sender.post(path, body(address, "viewer")).expect(200);
        assertThat(RunningOrganisations.kept(address)).hasSize(1);
        SERVICE.bean(Invitations.class).eraseAddress(address);

        sender.post(path, body(address, "viewer")).expect(200);

        assertThat(RunningOrganisations.kept(address)).isEmpty();
    }

    @Test
    void what_was_refused_under_the_same_key_mails_nothing_to_the_address_that_it_named() {
        String wrong = Mailboxes.newAddress();
        String right = Mailboxes.newAddress();
        Api sender = owner.with("Idempotency-Key", UUID.randomUUID().toString());
        sender.with("If-Match", "\"99\"").post(path, body(wrong, "owner")).expect(412);

        Answer invited = sender.post(path, body(right, "owner")).expect(200);
        assertThat(sender.post(path, body(wrong, "owner")).status()).isEqualTo(422);

        assertThat(invited.json().at("/invitations/0/email").asString()).isEqualTo(right);
        assertThat(MAIL.mailTo(right)).isNotNull();
        assertThat(MAIL.to(wrong)).isEmpty();
    }

    @Test
    void an_older_version_is_told_so() {
        assertThat(owner.with("If-Match", "\"7\"").post(path, body("viewer")).status())
                .isEqualTo(412);
    }

    @Test
    void an_address_is_invited_once_until_that_invitation_is_taken_back() {
        String address = Mailboxes.newAddress();
        String invitation = owner.post(path, body(address, "viewer"))
                .expect(200)
                .json()
                .at("/invitations/0/id")
                .asString();

        assertThat(owner.post(path, body(address.toUpperCase(Locale.ROOT), "owner"))
                        .problem())
                .isEqualTo("already-invited");
        assertThat(SERVICE.stored(EventFamilies.ORGANISATIONS, id)).hasSize(2);

        owner.delete(path + "/" + invitation).expect(200);
        owner.post(path, body(address, "owner")).expect(200);
    }

    @Test
    void an_address_gets_five_mails_a_day_whoever_invites_it_and_who_does_is_told_nothing_of_the_others() {
        String address = Mailboxes.newAddress();
        for (int i = 0; i < 5; i++) {
            UUID other = UUID.randomUUID();
            SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), other)
                    .post("/api/organisations/" + other + "/invitations", body(address, "viewer"))
                    .expect(200);
        }
        await().untilAsserted(() -> assertThat(MAIL.to(address)).hasSize(5));

        Answer invited = owner.post(path, body(address, "viewer")).expect(200);

        assertThat(invited.json().at("/invitations/0/delivery").asString()).isEqualTo("waiting");
        await().untilAsserted(() -> assertThat(RunningOrganisations.kept(address))
                .filteredOn(kept -> kept.getString("organisation").equals(id.toString()))
                .singleElement()
                .satisfies(kept ->
                        assertThat(kept.getDate("due")).isAfter(Instant.now().plus(Duration.ofHours(23)))));
        assertThat(MAIL.to(address)).hasSize(5);
    }

    @Test
    void no_more_than_fifty_are_open() {
        for (int i = 0; i < 50; i++) {
            SERVICE.happensElsewhere(
                    EventFamilies.ORGANISATIONS,
                    id,
                    new OrganisationEvent.MemberInvited(
                            id,
                            UUID.randomUUID(),
                            MemberRole.VIEWER,
                            Instant.now().plusSeconds(600)));
        }
        assertThat(owner.post(path, body("viewer")).problem()).isEqualTo("too-many-invitations");
    }
}
