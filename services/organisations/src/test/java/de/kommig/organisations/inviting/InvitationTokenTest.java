package de.kommig.organisations.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.organisation.MemberRole;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTokenTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID ORGANISATION = UUID.randomUUID();

    private static KeptInvitation kept(UUID id, UUID organisation, String... fingerprints) {
        return new KeptInvitation(
                id,
                organisation,
                new Mailbox("amira@example.org"),
                Language.DE,
                MemberRole.VIEWER,
                UUID.randomUUID(),
                Instant.now(),
                List.of(fingerprints),
                Delivery.SENT,
                1);
    }

    private final InvitationToken token = InvitationToken.draw(kept(ID, ORGANISATION));

    @Test
    void what_is_read_from_a_link_is_what_was_written_into_it() {
        InvitationToken read = InvitationToken.read(token.text()).orElseThrow();

        assertThat(read.organisation()).isEqualTo(ORGANISATION);
        assertThat(read.invitation()).isEqualTo(ID);
        assertThat(read.fingerprint()).isEqualTo(token.fingerprint()).matches("[0-9a-f]{64}");
    }

    @Test
    void it_opens_its_own_invitation_if_its_secret_is_among_those_that_were_mailed() {
        String other = InvitationToken.draw(kept(ID, ORGANISATION)).fingerprint();

        assertThat(token.opens(kept(ID, ORGANISATION, token.fingerprint(), other)))
                .isTrue();
        assertThat(token.opens(kept(ID, ORGANISATION, other, token.fingerprint())))
                .isTrue();
        assertThat(token.opens(kept(ID, ORGANISATION, other))).isFalse();
        assertThat(token.opens(kept(ID, ORGANISATION))).isFalse();
        assertThat(token.opens(kept(UUID.randomUUID(), ORGANISATION, token.fingerprint())))
                .isFalse();
        assertThat(token.opens(kept(ID, UUID.randomUUID(), token.fingerprint())))
                .isFalse();
    }

    @Test
    void each_one_is_another_and_ends_in_what_no_mail_program_takes_for_punctuation() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            drawn.add(InvitationToken.draw(kept(ID, ORGANISATION)).text());
        }
        assertThat(drawn).hasSize(200).allMatch(text -> text.matches("[A-Za-z0-9_-]{85}[AQgw]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "ä", "AAAA====", "https://portal.kommig.example/einladung#"})
    void everything_else_is_no_token(String text) {
        assertThat(InvitationToken.read(text)).isEmpty();
        assertThat(InvitationToken.read(text.repeat(86))).isEmpty();
    }

    @Test
    void it_is_not_said_aloud() {
        assertThat(token).asString().doesNotContain(token.text(), token.text().substring(50));
    }
}
