package de.kommig.organisations.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {

    @ParameterizedTest
    @CsvSource({
        "amira@example.org, amira@example.org",
        "Amira.Y+kommig@Example.ORG, Amira.Y+kommig@example.org",
        "info@brücken-bauen.example, info@xn--brcken-bauen-elb.example",
        "o'neill@xn--brcken-bauen-elb.example, o'neill@xn--brcken-bauen-elb.example"
    })
    void a_domain_is_written_as_mail_servers_know_it(String typed, String address) {
        assertThat(Mailbox.of(typed).map(Mailbox::address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@",
                "@b.de",
                "a b@c.de",
                "ä@c.de",
                "a@b",
                "a@.de",
                "a@b..de",
                "a@b.de.",
                ".a@b.de",
                "a.@b.de",
                "a..b@c.de",
                "a@-b.de",
                "a@b-.de",
                "a@1.2.3.4",
                "a@b.de\n",
                "a\n@b.de",
                "a@b.de\u0000",
                "a@b .de",
                "a@xn--.de"
            })
    void what_could_be_something_else_in_a_header_or_reaches_nobody_is_no_mailbox(String typed) {
        assertThat(Mailbox.of(typed)).isEmpty();
    }

    @Test
    void it_is_as_long_as_mail_servers_take() {
        assertThat(Mailbox.of("a".repeat(64) + "@example.org")).isPresent();
        assertThat(Mailbox.of("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(Mailbox.of("a@" + "b.".repeat(125) + "de")).isPresent();
        assertThat(Mailbox.of("a@" + "b.".repeat(126) + "de")).isEmpty();
        assertThat(Mailbox.of("a@" + "b".repeat(64) + ".de")).isEmpty();
    }

    @Test
    void all_ways_to_write_it_have_one_key_and_none_is_said_aloud() {
        Mailbox mailbox = Mailbox.of("Amira@Example.org").orElseThrow();

        assertThat(mailbox.key()).isEqualTo("amira@example.org");
        assertThat(mailbox).asString().doesNotContainIgnoringCase("amira", "example");
    }
}
