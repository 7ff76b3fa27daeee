package de.kommig.organisations.describing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachabilityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bruecken.example",
                "HTTP://www.bruecken.example:8080/wir?x=1#y",
                "https://brücken.example/über-uns",
                "https://xn--brcken-4ya.example"
            })
    void a_website_is_a_whole_web_address(String text) {
        assertThat(Reachability.isWebsite(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.bruecken.example",
                "javascript:alert(1)",
                "ftp://bruecken.example",
                "https://",
                "https:bruecken.example",
                "https://localhost",
                "https://127.0.0.1",
                "https://us er@bruecken.example",
                "https://user:secret@bruecken.example",
                "https://bruecken.example/ein weg",
                "//bruecken.example",
                "https://-.example",
                "https://bruecken..example"
            })
    void what_is_no_web_address_is_no_website(String text) {
        assertThat(Reachability.isWebsite(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "info@bruecken.example, bruecken.example",
        "Info+Kontakt@Mail.Bruecken.Example, mail.bruecken.example",
        "büro@brücken.example, xn--brcken-4ya.example"
    })
    void an_email_address_has_a_domain_in_the_form_in_which_it_is_looked_up(String email, String domain) {
        assertThat(Reachability.domainOf(email)).contains(domain);
        assertThat(Reachability.isEmail(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "info",
                "info@",
                "@bruecken.example",
                "info@bruecken",
                "info@bruecken.example.",
                "in fo@bruecken.example",
                "info@@bruecken.example",
                "info@-.example",
                "Brücken <info@bruecken.example>",
                "info@bruecken.example\nBcc: a@b.example"
            })
    void what_is_no_email_address_is_none(String email) {
        assertThat(Reachability.isEmail(email)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"040 123456", "+49 40 12 34-56", "(040) 123/456", "0049.40.123456", "116117"})
    void a_phone_number_may_be_grouped_in_any_way(String text) {
        assertThat(Reachability.isPhone(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "call us", "040 123456 or mail", "+", "++49 40 123456", "040-"})
    void what_is_no_phone_number_is_none(String text) {
        assertThat(Reachability.isPhone(text)).isFalse();
    }

    @Test
    void a_long_text_is_looked_through_in_no_time() {
        String text = "a.".repeat(100_000) + "@" + "b-".repeat(100_000);

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            assertThat(Reachability.isEmail(text)).isFalse();
            assertThat(Reachability.isWebsite("https://" + text)).isFalse();
            assertThat(Reachability.isPhone("0 ".repeat(100_000))).isFalse();
        });
    }
}
