package de.kommig.feeds.guarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fachverfahren.example.org/kommig",
                "HTTPS://example.org",
                "https://example.org:8443/a?b=c",
                "https://example.org:443/",
                "https://example.org/gr%C3%BCn?a=%C3%BC",
                "https://8.8.8.8/",
                "https://[2a00:1450:4001::1]/",
                "https://xn--mnchen-3ya.de/"
            })
    void an_address_on_the_public_internet_is_taken(String url) {
        assertThat(WebhookUrl.fault(url, false)).isEmpty();
        assertThat(WebhookUrl.fault(url, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', malformed-url",
        "example.org, malformed-url",
        "https:///a, malformed-url",
        "https:example.org, malformed-url",
        "https://exa mple.org, malformed-url",
        "https://a_b.example.org/, malformed-url",
        "https://münchen.de/, malformed-url",
        "https://example.org/grün, malformed-url",
        "https://example.org/?a=ü, malformed-url",
        "https://example.org/\u2028, malformed-url",
        "https://1.1.1.1:/, malformed-url",
        "https://example.org:, malformed-url",
        "https://[fe80::1%25eth0]/, malformed-url",
        "http://example.org/, https-only",
        "ftp://example.org/, https-only",
        "file://example.org/etc/passwd, https-only",
        "gopher://example.org/, https-only",
        "http://127.0.0.1:8080/, https-only",
        "https://user@example.org/, user-or-fragment-in-url",
        "https://user:word@example.org/, user-or-fragment-in-url",
        "https://example.org@127.0.0.1/, user-or-fragment-in-url",
        "https://example.org/#a, user-or-fragment-in-url",
        "https://127.0.0.1/, address-not-allowed",
        "https://[::1]/, address-not-allowed",
        "https://[::ffff:10.0.0.1]/, address-not-allowed",
        "https://169.254.169.254/latest/meta-data, address-not-allowed",
        "https://[fd00:ec2::254]/, address-not-allowed",
        "https://10.1.2.3/, address-not-allowed",
        "https://0.0.0.0/, address-not-allowed",
        "https://999.1.1.1/, malformed-url",
        "https://example.org:22/, port-not-allowed",
        "https://example.org:80/, port-not-allowed",
        "https://example.org:25/, port-not-allowed",
        "https://example.org:0/, port-not-allowed",
        "https://example.org:65536/, port-not-allowed"
    })
    void what_leads_elsewhere_is_not(String url, String code) {
        assertThat(WebhookUrl.fault(url, false)).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://2130706433/", "https://127.1/", "https://0x7f000001/", "https://0177.0.0.1/"})
    void digits_that_a_resolver_may_take_for_an_address_are_no_name(String url) {
        assertThat(WebhookUrl.fault(url, false)).isPresent();
    }

    @Test
    void on_the_local_platform_receivers_on_the_same_machine_need_no_TLS() {
        assertThat(WebhookUrl.fault("http://127.0.0.1:8099/events", true)).isEmpty();
        assertThat(WebhookUrl.fault("http://localhost:8099/events", true)).isEmpty();
        assertThat(WebhookUrl.fault("http://[::1]:8099/events", true)).isEmpty();
        assertThat(WebhookUrl.fault("http://example.org/", true)).hasValue("https-only");
        assertThat(WebhookUrl.fault("http://10.0.0.1:8099/", true)).hasValue("https-only");
        assertThat(WebhookUrl.fault("https://10.0.0.1:8099/", true)).hasValue("address-not-allowed");
        assertThat(WebhookUrl.fault("http://127.0.0.1.example.org:8099/", true)).hasValue("https-only");
    }

    @Test
    void one_that_is_too_long_is_cut_by_somebody_and_not_taken() {
        assertThat(WebhookUrl.fault("https://example.org/" + "a".repeat(2000), false))
                .hasValue("malformed-url");
    }
}
