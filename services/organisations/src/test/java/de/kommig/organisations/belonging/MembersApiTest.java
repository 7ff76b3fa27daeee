package de.kommig.organisations.belonging;

import static de.kommig.organisations.RunningOrganisations.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MembersApiTest {

    private static final String EDITOR = "{\"role\": \"editor\"}";

    private final UUID id = UUID.randomUUID();
    private final UUID amira = UUID.randomUUID();
    private final UUID bilal = UUID.randomUUID();
    private final String path = "/api/organisations/" + id + "/members";
    private final Api owner = SERVICE.as(Role.ORGANISATION, amira, id);
    private final Api stranger = SERVICE.as(UUID.randomUUID());

    private Api bilalAs(MemberRole role) {
        return SERVICE.as(Role.ORGANISATION, bilal, id, role);
    }

    private int events() {
        return SERVICE.stored(EventFamilies.ORGANISATIONS, id).size();
    }

    @ParameterizedTest
    @EnumSource(MemberRole.class)
    void every_member_sees_who_belongs_to_it(MemberRole role) {
        Answer members = bilalAs(role).get(path).expect(200);

        assertThat(members.header("ETag")).isEqualTo("\"2\"");
        assertThat(members.json().at("/members/0/member").asString()).isEqualTo(amira.toString());
        assertThat(members.json().at("/members/0/role").asString()).isEqualTo("owner");
        assertThat(members.json().at("/members/1/member").asString()).isEqualTo(bilal.toString());
        assertThat(members.json().get("members")).hasSize(2);
    }

    @Test
    void coordinators_see_it_and_change_nothing_and_strangers_see_nothing() {
        Api coordinator = SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID());
        bilalAs(MemberRole.VIEWER);

        assertThat(coordinator.get(path).expect(200).json().get("members")).hasSize(2);
        assertThat(coordinator.put(path + "/" + bilal, EDITOR).status()).isEqualTo(404);
        assertThat(coordinator.delete(path + "/" + bilal).status()).isEqualTo(404);
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.put(path + "/" + bilal, EDITOR).status()).isEqualTo(404);
        assertThat(stranger.delete(path + "/" + bilal).status()).isEqualTo(404);
        assertThat(stranger.get("/api/organisations/" + UUID.randomUUID() + "/members")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void owners_change_roles_and_what_others_may_changes_at_once() {
        Api other = bilalAs(MemberRole.VIEWER);
        assertThat(other.put(path + "/" + bilal, "{\"role\": \"owner\"}").status())
                .isEqualTo(403);

        Answer changed = owner.put(path + "/" + bilal, "{\"role\": \"owner\"}").expect(200);

        assertThat(changed.header("ETag")).isEqualTo("\"3\"");
        assertThat(changed.json().at("/members/1/role").asString()).isEqualTo("owner");
        other.put(path + "/" + amira, EDITOR).expect(200);
        assertThat(owner.put(path + "/" + bilal, EDITOR).status()).isEqualTo(403);
        assertThat(owner.put(path + "/" + UUID.randomUUID(), EDITOR).status()).isEqualTo(403);
        assertThat(other.put(path + "/" + UUID.randomUUID(), EDITOR).problem()).isEqualTo("no-member");
    }

    @Test
    void the_last_owner_cannot_leave_until_there_is_another() {
        bilalAs(MemberRole.EDITOR);
        for (Answer refused : new Answer[] {owner.delete(path + "/" + amira), owner.put(path + "/" + amira, EDITOR)}) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("last-owner");
        }
        owner.put(path + "/" + bilal, "{\"role\": \"owner\"}").expect(200);

        Answer left = owner.delete(path + "/" + amira).expect(200);

        assertThat(left.json().get("members")).hasSize(1);
        assertThat(owner.get(path).status()).isEqualTo(404);
    }

    @Test
    void an_adviser_who_is_removed_is_out_at_once() {
        Api adviser = bilalAs(MemberRole.ADVISER);
        adviser.get(path).expect(200);

        owner.delete(path + "/" + bilal).expect(200);

        assertThat(adviser.get(path).status()).isEqualTo(404);
        assertThat(SERVICE.stored(EventFamilies.ORGANISATIONS, id).getLast())
                .isEqualTo(new OrganisationEvent.MemberRemoved(id, bilal));
    }

    @ParameterizedTest
    @EnumSource(value = MemberRole.class, names = "OWNER", mode = EnumSource.Mode.EXCLUDE)
    void everybody_leaves_when_they_want_to_and_removes_nobody(MemberRole role) {
        Api member = bilalAs(role);
        assertThat(member.delete(path + "/" + amira).status()).isEqualTo(403);

        member.delete(path + "/" + bilal).expect(200);

        assertThat(SERVICE.stored(EventFamilies.ORGANISATIONS, id).getLast())
                .isEqualTo(new OrganisationEvent.MemberLeft(id, bilal));
        assertThat(member.get(path).status()).isEqualTo(404);
    }

    @Test
    void who_has_left_and_asks_again_is_answered_as_the_first_time() {
        Api member = bilalAs(MemberRole.VIEWER).with("Idempotency-Key", "leaving");

        Answer first = member.delete(path + "/" + bilal).expect(200);
        Answer again = member.delete(path + "/" + bilal).expect(200);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void who_does_not_belong_to_it_cannot_leave_whether_it_is_there_or_not() {
        UUID nobody = UUID.randomUUID();
        for (UUID organisation : new UUID[] {id, UUID.randomUUID()}) {
            assertThat(SERVICE.as(nobody)
                            .delete("/api/organisations/" + organisation + "/members/" + nobody)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void what_has_changed_meanwhile_is_not_overwritten() {
        bilalAs(MemberRole.VIEWER);

        assertThat(owner.with("If-Match", "\"1\"")
                        .put(path + "/" + bilal, EDITOR)
                        .status())
                .isEqualTo(412);
        owner.with("If-Match", "\"2\"").put(path + "/" + bilal, EDITOR).expect(200);
    }

    @Test
    void a_role_that_there_is_none_of_is_refused() {
        assertThat(owner.put(path + "/" + amira, "{\"role\": \"boss\"}").problem())
                .isEqualTo("invalid-input");
        assertThat(owner.put(path + "/" + amira, "{}").problem()).isEqualTo("invalid-input");
        assertThat(owner.put(path + "/1", EDITOR).status()).isEqualTo(404);
    }
}
