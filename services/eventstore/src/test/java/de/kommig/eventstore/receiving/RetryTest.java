package de.kommig.eventstore.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetryTest {

    private final Retry retry = new Retry(4, Duration.ofMillis(1));
    private final long later = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    private final AtomicInteger calls = new AtomicInteger();

    private String failUntil(int call, RuntimeException failure) {
        if (calls.incrementAndGet() < call) {
            throw failure;
        }
        return "done";
    }

    @Test
    void what_works_at_the_third_try_has_worked() {
        assertThat(retry.call(() -> failUntil(3, new IllegalStateException("not yet")), later))
                .isEqualTo("done");
        assertThat(calls).hasValue(3);
    }

    @Test
    void what_never_works_is_given_up_after_all_tries() {
        assertThatThrownBy(() -> retry.call(() -> failUntil(99, new IllegalStateException("never")), later))
                .hasMessage("never");
        assertThat(calls).hasValue(4);
    }

    @Test
    void after_the_deadline_it_is_not_tried_again() {
        assertThatThrownBy(() -> retry.call(() -> failUntil(99, new IllegalStateException("never")), System.nanoTime()))
                .hasMessage("never");
        assertThat(calls).hasValue(1);
    }

    @Test
    void an_outage_of_the_database_is_no_fault_of_the_event_and_not_tried_again_here() {
        MongoTimeoutException away = new MongoTimeoutException("no server");

        assertThatThrownBy(() -> retry.call(() -> failUntil(99, away), later)).isSameAs(away);
        assertThat(calls).hasValue(1);
    }

    @Test
    void an_outage_is_recognised_behind_other_exceptions_and_nothing_else_is() {
        MongoSocketReadException broken = new MongoSocketReadException("broken", new ServerAddress());

        assertThat(Outage.isBehind(new IllegalStateException("wrapped", broken)))
                .isTrue();
        assertThat(Outage.isBehind(new IllegalStateException("the event's fault")))
                .isFalse();
    }
}
