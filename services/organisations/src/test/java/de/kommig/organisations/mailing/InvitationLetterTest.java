package de.kommig.organisations.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.organisations.inviting.Language;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationLetterTest {

    private static final Instant END = Instant.parse("2026-12-09T13:30:00Z");
    private static final String LINK = "https://portal.kommig.example/einladung#token";

    @ParameterizedTest
    @CsvSource({
        "DE, OWNER,   Sie entscheiden für die Organisation",
        "DE, EDITOR,  Sie arbeiten mit den anderen an allem",
        "DE, ADVISER, Sie beraten die Organisation von außen",
        "DE, VIEWER,  Sie können alles lesen",
        "EN, OWNER,   You decide for the organisation",
        "EN, EDITOR,  You work on everything with the others",
        "EN, ADVISER, You advise the organisation from outside",
        "EN, VIEWER,  You can read everything"
    })
    void it_says_what_the_role_means(Language language, MemberRole role, String meaning) {
        assertThat(InvitationLetter.of(language, "Brücken bauen", role, END, LINK)
                        .text())
                .contains(meaning);
    }

    @Test
    void it_says_who_invites_until_when_and_what_to_do_if_one_does_not_want_to() {
        InvitationLetter german = InvitationLetter.of(Language.DE, "Brücken bauen", MemberRole.VIEWER, END, LINK);
        InvitationLetter english = InvitationLetter.of(Language.EN, "Brücken bauen", MemberRole.VIEWER, END, LINK);

        assertThat(german.subject()).contains("„Brücken bauen“");
        assertThat(german.text())
                .contains("die Organisation „Brücken bauen“ lädt Sie ein")
                .contains("bis zum 9. Dezember 2026, 14:30 Uhr")
                .contains("Dann müssen Sie nichts tun.")
                .contains("Migrant*innenorganisationen");
        assertThat(english.subject()).contains("“Brücken bauen”");
        assertThat(english.text())
                .contains("the organisation “Brücken bauen” invites you")
                .contains("until 9 December 2026, 2:30 PM")
                .contains("Then there is nothing you have to do.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_link_is_a_line_of_its_own_and_the_only_one(Language language) {
        String text = InvitationLetter.of(language, "Brücken bauen", MemberRole.OWNER, END, LINK)
                .text();

        assertThat(text.lines()).filteredOn(line -> line.contains("://")).containsExactly(LINK);
        assertThat(text).doesNotContain("{", "}", "\\");
    }

    @Test
    void a_name_can_neither_begin_a_line_nor_turn_one_round_nor_bring_a_link_into_a_place_for_one() {
        String name = "A\r\nBcc: b@example.org\u2028B\u202Egnipihs{link}";
        InvitationLetter letter = InvitationLetter.of(Language.DE, name, MemberRole.OWNER, END, LINK);

        assertThat(letter.subject()).contains("„A  Bcc: b@example.org B gnipihs{link}“");
        assertThat(letter.subject().lines()).hasSize(1);
        assertThat(letter.text().lines())
                .filteredOn(line -> line.contains(LINK))
                .hasSize(1);
    }
}
