package de.kommig.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InboxTest {

    private final Inbox inbox = new Inbox();

    @Test
    void a_message_that_comes_twice_is_taken_once() {
        assertThat(inbox.take("a", event("case-1", 1)).times()).isEqualTo(1);
        assertThat(inbox.take("a", event("case-1", 1)).times()).isEqualTo(2);
        assertThat(inbox.messages()).hasSize(1);
        assertThat(inbox.times("a")).isEqualTo(2);
        assertThat(inbox.times("b")).isZero();
        assertThat(inbox.findings()).isEmpty();
    }

    @Test
    void an_id_with_another_body_is_noticed() {
        inbox.take("a", event("case-1", 1));
        inbox.take("a", event("case-1", 2));
        assertThat(inbox.findings()).containsExactly("a came with another body");
    }

    @Test
    void a_case_that_goes_backwards_is_noticed_and_cases_do_not_wait_for_one_another() {
        inbox.take("a", event("case-1", 3));
        inbox.take("b", event("case-2", 1));
        assertThat(inbox.findings()).isEmpty();
        inbox.take("c", event("case-1", 2));
        assertThat(inbox.findings()).containsExactly("number 2 of case-1 came after number 3");
    }

    @Test
    void what_comes_again_after_newer_messages_is_no_step_backwards() {
        inbox.take("a", event("case-1", 1));
        inbox.take("b", event("case-1", 2));
        inbox.take("a", event("case-1", 1));
        assertThat(inbox.findings()).isEmpty();
    }

    private static String event(String subject, int sequence) {
        return "{\"type\":\"de.kommig.application.voted.v1\",\"subject\":\"%s\",\"sequence\":\"%012d\"}"
                .formatted(subject, sequence);
    }
}
